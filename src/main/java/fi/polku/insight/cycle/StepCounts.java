package fi.polku.insight.cycle;

import java.util.Arrays;

import fi.polku.insight.AskedPeriod;
import fi.polku.insight.columns.Ball;
import fi.polku.insight.columns.Chosen;

/**
 * What a part of the cases says of each step, but for the lengths themselves. Of a period
 * only its runs count; whether one was a repeat is told by all that was done before.
 */
final class StepCounts {

	private static final int BALLS = Ball.values().length;

	final int[] done;

	final int[] cut;

	final int[] open;

	/** In how many cases it came, and in how many more than once. */
	final int[] cases;

	final int[] repeating;

	/** By step and ball: time held, in how many cases. */
	final long[] held;

	final int[] holding;

	private final AskedPeriod period;

	private final int[] lastCase;

	private final int[] caseOfTimes;

	private final int[] timesInCase;

	private final int[] lastRepeating;

	private final int[] lastHolding;

	StepCounts(int steps, AskedPeriod period) {
		this.period = period;
		this.done = new int[steps];
		this.cut = new int[steps];
		this.open = new int[steps];
		this.cases = new int[steps];
		this.repeating = new int[steps];
		this.held = new long[steps * BALLS];
		this.holding = new int[steps * BALLS];
		this.lastCase = filled(steps);
		this.caseOfTimes = filled(steps);
		this.timesInCase = new int[steps];
		this.lastRepeating = filled(steps);
		this.lastHolding = filled(steps * BALLS);
	}

	private static int[] filled(int length) {
		var array = new int[length];
		Arrays.fill(array, -1);
		return array;
	}

	/** Counts the runs of the cases in a part of the chosen. */
	StepCounts count(Chosen chosen, StepCells cells, int from, int to) {
		var events = chosen.columns().events();
		var run = new Runs(chosen);
		for (int i = from; i < to; i++) {
			int one = chosen.cases()[i];
			for (int event = events.first()[one]; event < events.end(one); event++) {
				run.at(one, event);
				take(run, cells.cell()[events.step()[event]], one, chosen);
			}
		}
		return this;
	}

	private void take(Runs run, int step, int one, Chosen chosen) {
		int times = times(run, step, one);
		if (!run.isIn(this.period)) {
			return;
		}
		if (run.hasLength()) {
			(run.isDone ? this.done : this.cut)[step]++;
		}
		this.open[step] += run.isOpen ? 1 : 0;
		if (this.lastCase[step] != one) {
			this.lastCase[step] = one;
			this.cases[step]++;
		}
		if (times > 1 && this.lastRepeating[step] != one) {
			this.lastRepeating[step] = one;
			this.repeating[step]++;
		}
		run.parts((ball, since, until) -> hold(step * BALLS + ball.ordinal(), one,
				(until > since) ? chosen.measure().between(since, until) : 0));
	}

	/** Which time it was done in its case, of all times; 0 for a run that was not. */
	private int times(Runs run, int step, int one) {
		if (!run.isDone) {
			return 0;
		}
		if (this.caseOfTimes[step] != one) {
			this.caseOfTimes[step] = one;
			this.timesInCase[step] = 0;
		}
		return ++this.timesInCase[step];
	}

	private void hold(int place, int one, long time) {
		if (time > 0) {
			this.held[place] += time;
			if (this.lastHolding[place] != one) {
				this.lastHolding[place] = one;
				this.holding[place]++;
			}
		}
	}

	/** Both together; the cases of one are not those of the other. */
	StepCounts and(StepCounts other) {
		add(this.done, other.done);
		add(this.cut, other.cut);
		add(this.open, other.open);
		add(this.cases, other.cases);
		add(this.repeating, other.repeating);
		add(this.holding, other.holding);
		Arrays.setAll(this.held, (place) -> this.held[place] + other.held[place]);
		return this;
	}

	private static void add(int[] sums, int[] more) {
		Arrays.setAll(sums, (place) -> sums[place] + more[place]);
	}

}
