package fi.polku.insight.cycle;

import java.util.Arrays;

import fi.polku.insight.columns.Ball;
import fi.polku.insight.columns.BallSweep;
import fi.polku.insight.columns.Chosen;

/**
 * How long each of the chosen cases has lasted and who held the ball meanwhile, in
 * microseconds of the measure; the open until now.
 *
 * @param held of each case by the ordinal of {@link Ball}, one case after the other
 */
record CaseTimes(Chosen chosen, long[] held) {

	static final int BALLS = Ball.values().length;

	static CaseTimes of(Chosen chosen) {
		int count = chosen.cases().length;
		var held = new long[count * BALLS];
		int parts = Parts.of(count);
		Parts.each(parts, (part) -> {
			fill(chosen, held, Parts.begin(part, parts, count), Parts.begin(part + 1, parts, count));
			return part;
		}, Integer[]::new);
		return new CaseTimes(chosen, held);
	}

	private static void fill(Chosen chosen, long[] held, int from, int to) {
		var sweep = new BallSweep();
		var sums = new long[BALLS];
		for (int i = from; i < to; i++) {
			int one = chosen.cases()[i];
			Arrays.fill(sums, 0);
			chosen.fill(sweep, one);
			sweep.times(chosen.columns().cases().opened()[one], chosen.until(one), chosen.measure(), sums);
			System.arraycopy(sums, 0, held, i * BALLS, BALLS);
		}
	}

	long held(int place, Ball ball) {
		return this.held[place * BALLS + ball.ordinal()];
	}

	/** The parts leave no gap: together they are the case's length. */
	long length(int place) {
		long sum = 0;
		for (int ball = 0; ball < BALLS; ball++) {
			sum += this.held[place * BALLS + ball];
		}
		return sum;
	}

	boolean isOpen(int place) {
		return this.chosen.isOpen(this.chosen.cases()[place]);
	}

}
