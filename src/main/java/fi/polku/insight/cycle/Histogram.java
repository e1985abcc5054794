package fi.polku.insight.cycle;

import java.util.ArrayList;
import java.util.List;

import fi.polku.insight.statistics.Selection;

/** How many took how long. Bars of few people are one with their neighbours. */
public final class Histogram {

	/** Widths in days. */
	private static final double[] WIDTHS = { 1 / 1440.0, 1 / 96.0, 1 / 24.0, 1 / 8.0, 0.5, 1, 2, 5, 7, 10, 14, 20, 30,
			60, 90, 180, 365, 730, 3650 };

	private static final int BARS = 16;

	private final long width;

	private final int[] ended = new int[BARS];

	private final int[] open = new int[BARS];

	private Histogram(long width) {
		this.width = width;
	}

	/**
	 * The bars of lengths in microseconds; what took longest is in the last.
	 * @param fewest in a bar, of those that ended and of the open
	 * @param day in microseconds: of the calendar, or eight hours of work
	 */
	static List<Bar> of(long[] ended, long[] open, int fewest, long day) {
		if (ended.length + open.length == 0) {
			return List.of();
		}
		var sample = (ended.length > 0) ? ended : open;
		var histogram = new Histogram(width(Selection.percentile(sample.clone(), 0.95), day));
		histogram.count(ended, histogram.ended);
		histogram.count(open, histogram.open);
		return histogram.bars(fewest);
	}

	private static long width(double most, long day) {
		for (double width : WIDTHS) {
			if (width * day * (BARS - 1) >= most) {
				return Math.round(width * day);
			}
		}
		return Math.round(most / (BARS - 1));
	}

	private void count(long[] lengths, int[] counts) {
		for (long length : lengths) {
			counts[(int) Math.min(BARS - 1, length / this.width)]++;
		}
	}

	private List<Bar> bars(int fewest) {
		var bars = new ArrayList<Bar>();
		int from = 0;
		int done = 0;
		int going = 0;
		for (int place = 0; place < BARS; place++) {
			done += this.ended[place];
			going += this.open[place];
			if (isTold(done, fewest) && isTold(going, fewest)) {
				bars.add(bar(from, place + 1, done, going));
				from = place + 1;
				done = 0;
				going = 0;
			}
		}
		if (from < BARS && !bars.isEmpty()) {
			var last = bars.remove(bars.size() - 1);
			bars.add(new Bar(last.from(), null, last.ended() + done, last.open() + going));
		}
		return trimmed(bars);
	}

	private static boolean isTold(int count, int fewest) {
		return count == 0 || count >= fewest;
	}

	private Bar bar(int from, int to, int done, int going) {
		return new Bar(from * this.width / 1e6, (to < BARS) ? to * this.width / 1e6 : null, done, going);
	}

	private static List<Bar> trimmed(List<Bar> bars) {
		int size = bars.size();
		while (size > 0 && bars.get(size - 1).ended() + bars.get(size - 1).open() == 0) {
			size--;
		}
		return List.copyOf(bars.subList(0, size));
	}

	/**
	 * How many took so long, in seconds.
	 *
	 * @param to {@code null} where it has no end
	 * @param open as far as they have come
	 */
	public record Bar(double from, Double to, int ended, int open) {
	}

}
