package fi.polku.insight.cycle;

import fi.polku.insight.Middle;
import fi.polku.insight.columns.Ball;

/**
 * How long one step takes; seconds. What would be about few people is {@code null}.
 *
 * @param kind human, wait or automatic; {@code null} in a log, which does not tell it
 * @param cases in which it came
 * @param time of its runs that were done, from when each was ready to its end
 * @param withOpen the median with the open ones as far as they have come
 * @param touch how long somebody was at work on it
 * @param repeats in how many cases it was done more than once
 * @param firstTimeRight share of its cases in which it was not
 * @param shareOfLead its time as a share of the time of all cases; steps go on side by
 * side, so together they may be more than 1; {@code null} where only the runs of a period
 * count
 */
public record StepTime(String step, String kind, Integer cases, Integer open, boolean suppressed, Spread time,
		Middle withOpen, Double touch, HeldTime waiting, Integer repeats, Double firstTimeRight, Double shareOfLead) {

	static StepTime suppressed(String step, String kind) {
		return new StepTime(step, kind, null, null, true, null, null, null, null, null, null, null);
	}

	/** What was waited for, together. */
	public double waited() {
		double sum = 0;
		if (this.waiting != null) {
			for (var ball : Ball.values()) {
				var held = this.waiting.of(ball);
				sum += (held != null) ? held : 0;
			}
		}
		return sum;
	}

}
