package fi.polku.insight.cycle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import fi.polku.insight.statistics.Selection;
import fi.polku.insight.statistics.SmallCells;

/**
 * How many took how long. Bars of few that ended are one with their neighbours; in them
 * few that are open are not told.
 */
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

	/** What ended makes the bars; where nothing has, the open do. */
	private List<Bar> bars(int fewest) {
		var leading = (sum(this.ended, 0, BARS) > 0) ? this.ended : this.open;
		if (!isTold(sum(leading, 0, BARS), fewest)) {
			return List.of();
		}
		var starts = starts(leading, fewest);
		var going = IntStream.range(0, starts.length)
			.map((bar) -> sum(this.open, starts[bar], end(starts, bar)))
			.toArray();
		var hidden = SmallCells.hidden(going, fewest);
		var bars = new ArrayList<Bar>();
		int size = 0;
		for (int bar = 0; bar < starts.length; bar++) {
			int end = end(starts, bar);
			int done = sum(this.ended, starts[bar], end);
			bars.add(new Bar(seconds(starts[bar]), (end < BARS) ? seconds(end) : null, done,
					hidden[bar] ? null : Integer.valueOf(going[bar])));
			size = (done + going[bar] > 0) ? bars.size() : size;
		}
		return List.copyOf(bars.subList(0, size));
	}

	/** Where the bars begin: each is of nobody or of so many; the last takes the rest. */
	private static int[] starts(int[] counts, int fewest) {
		var starts = new ArrayList<>(List.of(0));
		int sum = 0;
		for (int place = 0; place < BARS - 1; place++) {
			sum += counts[place];
			if (isTold(sum, fewest)) {
				starts.add(place + 1);
				sum = 0;
			}
		}
		while (!isTold(sum(counts, starts.get(starts.size() - 1), BARS), fewest)) {
			starts.remove(starts.size() - 1);
		}
		return starts.stream().mapToInt(Integer::intValue).toArray();
	}

	private static int end(int[] starts, int bar) {
		return (bar + 1 < starts.length) ? starts[bar + 1] : BARS;
	}

	private static int sum(int[] counts, int from, int to) {
		return Arrays.stream(counts, from, to).sum();
	}

	private double seconds(int place) {
		return place * this.width / 1e6;
	}

	private static boolean isTold(int count, int fewest) {
		return count == 0 || count >= fewest;
	}

	/**
	 * How many took so long, in seconds.
	 *
	 * @param to {@code null} where it has no end
	 * @param open as far as they have come; {@code null} where they are few
	 */
	public record Bar(double from, Double to, int ended, Integer open) {
	}

}
