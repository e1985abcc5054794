package fi.polku.insight.cycle;

import java.util.stream.IntStream;

import fi.polku.insight.columns.Measure;
import fi.polku.insight.statistics.Order;

/**
 * When somebody was at work, in stretches that do not overlap; each knows the earliest
 * that was ready of what was worked on. Questions come in the order of readiness, so that
 * each costs a few steps however much there is.
 */
final class BusyTime {

	private final Stretches stretches;

	private final Measure measure;

	private final Measure office;

	private final long[] before;

	private final long[] officeBefore;

	/** Sums of the stretches with work that was ready earlier: a Fenwick tree. */
	private final long[] earlier;

	private final int[] byReady;

	private int taken;

	private long all;

	private long inOffice;

	private long withEarlier;

	private BusyTime(Stretches stretches, Measure measure, Measure office) {
		int count = stretches.count();
		this.stretches = stretches;
		this.measure = measure;
		this.office = office;
		this.before = new long[count + 1];
		this.officeBefore = new long[count + 1];
		this.earlier = new long[count + 1];
		this.byReady = Order.by(IntStream.range(0, count).toArray(), (i) -> stretches.ready()[i]);
		for (int i = 0; i < count; i++) {
			this.before[i + 1] = this.before[i] + between(measure, i);
			this.officeBefore[i + 1] = this.officeBefore[i] + between(office, i);
		}
	}

	static BusyTime of(long[] ready, long[] working, long[] until, Measure measure, Measure office) {
		return new BusyTime(Stretches.of(ready, working, until), measure, office);
	}

	static BusyTime none(Measure measure, Measure office) {
		return of(new long[0], new long[0], new long[0], measure, office);
	}

	private long between(Measure by, int i) {
		return by.between(this.stretches.begin()[i], this.stretches.end()[i]);
	}

	/**
	 * Looks at the time between two moments.
	 * @param ready when what waited was ready; not before that of the question before
	 */
	void ask(long ready, long from, long until) {
		while (this.taken < this.byReady.length && this.stretches.ready()[this.byReady[this.taken]] <= ready) {
			add(this.byReady[this.taken]);
			this.taken++;
		}
		this.all = 0;
		this.inOffice = 0;
		this.withEarlier = 0;
		int first = this.stretches.endingAfter(from);
		int last = this.stretches.beginningFrom(until) - 1;
		if (first <= last) {
			edge(first, ready, from, until);
		}
		if (first < last) {
			edge(last, ready, from, until);
			this.all += this.before[last] - this.before[first + 1];
			this.inOffice += this.officeBefore[last] - this.officeBefore[first + 1];
			this.withEarlier += earlierBefore(last) - earlierBefore(first + 1);
		}
	}

	private void edge(int i, long ready, long from, long until) {
		long begin = Math.max(from, this.stretches.begin()[i]);
		long end = Math.min(until, this.stretches.end()[i]);
		long length = this.measure.between(begin, end);
		this.all += length;
		this.inOffice += this.office.between(begin, end);
		this.withEarlier += (this.stretches.ready()[i] <= ready) ? length : 0;
	}

	private void add(int i) {
		long length = this.before[i + 1] - this.before[i];
		for (int place = i + 1; place < this.earlier.length; place += place & -place) {
			this.earlier[place] += length;
		}
	}

	private long earlierBefore(int i) {
		long sum = 0;
		for (int place = i; place > 0; place -= place & -place) {
			sum += this.earlier[place];
		}
		return sum;
	}

	/** How much of it was work. */
	long all() {
		return this.all;
	}

	/** How much of the work lay in office hours, by their measure. */
	long inOffice() {
		return this.inOffice;
	}

	/** How much of it was work on what had been ready no later. */
	long withEarlier() {
		return this.withEarlier;
	}

}
