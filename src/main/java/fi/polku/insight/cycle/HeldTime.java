package fi.polku.insight.cycle;

import java.util.function.ToDoubleFunction;

import fi.polku.insight.columns.Ball;

/**
 * Seconds by who held the ball; {@code null} where only few cases waited so.
 *
 * @param unclaimed ours, and nobody had taken it
 * @param idle ours, taken but not worked on
 * @param other nothing says whose turn it was: as in logs of others
 */
public record HeldTime(Double unclaimed, Double idle, Double client, Double partner, Double pause, Double other) {

	static HeldTime of(ToDoubleFunction<Ball> seconds) {
		return new HeldTime(told(seconds, Ball.UNCLAIMED), told(seconds, Ball.IDLE), told(seconds, Ball.CLIENT),
				told(seconds, Ball.PARTNER), told(seconds, Ball.PAUSE), told(seconds, Ball.OTHER));
	}

	private static Double told(ToDoubleFunction<Ball> seconds, Ball ball) {
		double value = seconds.applyAsDouble(ball);
		return Double.isNaN(value) ? null : value;
	}

	/** By the ball; {@code null} for what is not told and for work. */
	public Double of(Ball ball) {
		return switch (ball) {
			case UNCLAIMED -> this.unclaimed;
			case IDLE -> this.idle;
			case CLIENT -> this.client;
			case PARTNER -> this.partner;
			case PAUSE -> this.pause;
			case OTHER -> this.other;
			case TOUCH -> null;
		};
	}

}
