package fi.polku.insight.flow;

import java.util.Arrays;

import fi.polku.insight.columns.Chosen;

/**
 * What came, went and was open, part by part of the window. A case is open from the
 * moment it began until, but not at, the moment it ended. Times are in microseconds of
 * the measure.
 */
final class FlowCounts {

	private final Chosen chosen;

	private final Window window;

	private final Places places;

	private final int[] arrived;

	private final int[] ended;

	private final double[] times;

	private final long[] throughout;

	private long openAtStart;

	private double before;

	private double after;

	private double whole;

	private FlowCounts(InWindow cases) {
		this.chosen = cases.chosen();
		this.window = cases.window();
		this.places = new Places(this.window.edges());
		this.arrived = new int[this.window.count()];
		this.ended = new int[this.window.count()];
		this.times = new double[this.window.count()];
		this.throughout = new long[this.window.count() + 1];
	}

	static FlowCounts of(InWindow cases) {
		var counts = cases.window().count() == 0 ? new FlowCounts(cases)
				: Ranges.count(cases.chosen().cases().length, (from, until) -> {
					var range = new FlowCounts(cases);
					for (int i = from; i < until; i++) {
						range.add(cases.chosen().cases()[i]);
					}
					return range;
				}, FlowCounts::plus);
		counts.addThroughout();
		return counts;
	}

	private void add(int one) {
		long opened = this.chosen.columns().cases().opened()[one];
		long closed = this.chosen.columns().cases().closed()[one];
		int first = place(opened);
		int last = place(closed);
		int count = this.window.count();
		if (first == count || last < 0) {
			return;
		}
		if (first < 0) {
			this.openAtStart++;
		}
		else {
			this.arrived[first]++;
			this.whole += between(opened, this.chosen.until(one));
			this.after += between(Math.max(opened, this.window.end()), this.chosen.until(one));
		}
		if (last < count) {
			this.ended[last]++;
		}
		addTime(Math.max(opened, this.window.from()), Math.min(closed, this.window.end()), Math.max(0, first),
				Math.min(last, count - 1), first < 0);
	}

	/** The part a moment lies in; −1 before the first, their number after the last. */
	private int place(long moment) {
		return (moment >= this.window.until()) ? this.window.count() : this.places.atOrAfter(moment + 1) - 1;
	}

	private void addTime(long from, long until, int first, int last, boolean isBefore) {
		if (until <= from) {
			return;
		}
		if (isBefore) {
			this.before += between(from, until);
		}
		if (first == last) {
			this.times[first] += between(from, until);
			return;
		}
		this.times[first] += between(from, this.window.edges()[first + 1]);
		this.times[last] += between(this.window.edges()[last], until);
		this.throughout[first + 1]++;
		this.throughout[last]--;
	}

	private double between(long from, long until) {
		return (until > from) ? this.chosen.measure().between(from, until) : 0;
	}

	private FlowCounts plus(FlowCounts other) {
		for (int part = 0; part < this.arrived.length; part++) {
			this.arrived[part] += other.arrived[part];
			this.ended[part] += other.ended[part];
			this.times[part] += other.times[part];
			this.throughout[part] += other.throughout[part];
		}
		this.openAtStart += other.openAtStart;
		this.before += other.before;
		this.after += other.after;
		this.whole += other.whole;
		return this;
	}

	private void addThroughout() {
		long open = 0;
		for (int part = 0; part < this.times.length; part++) {
			open += this.throughout[part];
			this.times[part] += (double) open * this.window.length(part, this.chosen.measure());
		}
	}

	int[] arrived() {
		return this.arrived;
	}

	int[] ended() {
		return this.ended;
	}

	long allArrived() {
		return Arrays.stream(this.arrived).asLongStream().sum();
	}

	long allEnded() {
		return Arrays.stream(this.ended).asLongStream().sum();
	}

	/** Cases that were open at any time in the window, or came and went in a moment. */
	long cases() {
		return this.openAtStart + allArrived();
	}

	long openAtStart() {
		return this.openAtStart;
	}

	/** How many were open when each part ended. */
	long[] openAtEnds() {
		var open = new long[this.arrived.length];
		long now = this.openAtStart;
		for (int part = 0; part < open.length; part++) {
			now += this.arrived[part] - this.ended[part];
			open[part] = now;
		}
		return open;
	}

	/** The time all cases were open in each part. */
	double[] times() {
		return this.times;
	}

	/** The time of all cases in the window. */
	double time() {
		return Arrays.stream(this.times).sum();
	}

	/** The time in the window of the cases that began before it. */
	double timeOfEarlier() {
		return this.before;
	}

	/** The time after the window of the cases that came in it. */
	double timeAfter() {
		return this.after;
	}

	/** The time from beginning to end of the cases that came in the window. */
	double wholeTime() {
		return this.whole;
	}

}
