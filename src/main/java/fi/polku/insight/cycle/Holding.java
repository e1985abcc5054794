package fi.polku.insight.cycle;

import fi.polku.insight.columns.Ball;
import fi.polku.insight.statistics.SmallCells;

/** Sums of time by who held the ball, and of how many cases. */
final class Holding {

	private final long[] time = new long[CaseTimes.BALLS];

	private final int[] cases = new int[CaseTimes.BALLS];

	private int fewest;

	private int count;

	void take(CaseTimes times, int place) {
		this.fewest = times.chosen().fewest();
		this.count++;
		for (int ball = 0; ball < CaseTimes.BALLS; ball++) {
			long held = times.held()[place * CaseTimes.BALLS + ball];
			this.time[ball] += held;
			this.cases[ball] += (held > 0) ? 1 : 0;
		}
	}

	int count() {
		return this.count;
	}

	double all() {
		double sum = 0;
		for (long held : this.time) {
			sum += held;
		}
		return sum / 1e6;
	}

	double seconds(Ball ball) {
		return this.time[ball.ordinal()] / 1e6;
	}

	/** Seconds; no number where few cases waited so, or it could be worked out. */
	double told(Ball ball) {
		return SmallCells.hidden(this.cases, this.fewest)[ball.ordinal()] ? Double.NaN : seconds(ball);
	}

}
