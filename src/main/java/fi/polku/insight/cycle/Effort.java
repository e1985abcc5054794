package fi.polku.insight.cycle;

import java.util.Arrays;

import fi.polku.insight.columns.Ball;
import fi.polku.insight.statistics.Selection;

/**
 * Work and waiting of the cases that ended, in seconds.
 *
 * @param cases that ended
 * @param lead their time together
 * @param touch how much of it somebody or a step was at work
 * @param waiting the rest by who held the ball
 * @param flowEfficiency touch ÷ lead over all; {@code null} where no work is known
 * @param medianFlowEfficiency the median of the cases' own
 */
public record Effort(int cases, double lead, double touch, HeldTime waiting, Double flowEfficiency,
		Double medianFlowEfficiency) {

	/** Shares are chosen among as whole numbers. */
	private static final double SCALE = 1L << 52;

	/** {@code null} where too few cases have ended. */
	static Effort of(CaseTimes times) {
		int count = times.chosen().cases().length;
		var held = new Holding();
		var shares = new long[count];
		int ended = 0;
		int known = 0;
		for (int i = 0; i < count; i++) {
			if (!times.isOpen(i)) {
				ended++;
				held.take(times, i);
				long length = times.length(i);
				if (length > 0) {
					shares[known++] = Math.round((double) times.held(i, Ball.TOUCH) / length * SCALE);
				}
			}
		}
		return (ended < Math.max(1, times.chosen().fewest())) ? null : of(held, ended, Arrays.copyOf(shares, known));
	}

	private static Effort of(Holding held, int ended, long[] shares) {
		double lead = held.all();
		double touch = held.seconds(Ball.TOUCH);
		boolean isKnown = touch > 0;
		return new Effort(ended, lead, touch, HeldTime.of(held::told), isKnown ? touch / lead : null,
				isKnown ? Selection.percentile(shares, 0.5) / SCALE : null);
	}

}
