package fi.polku.insight.columns;

import java.util.Arrays;

/**
 * Splits a case's time by who held the ball: give it every run of a step, then ask.
 */
public final class BallSweep {

	private static final Ball[] BALLS = Ball.values();

	private static final int SHIFT = 4;

	private long[] points = new long[64];

	private int count;

	/** Forgets what was given, for the next case. */
	public void clear() {
		this.count = 0;
	}

	/**
	 * A run of a step.
	 * @param claimed {@link Columns#NONE} where nobody has taken it
	 * @param started {@link Columns#NONE} where nobody worked on it
	 * @param ended {@link Columns#OPEN} where it goes on
	 */
	public void add(Kind kind, Holder waitsFor, long created, long claimed, long started, long ended) {
		switch (kind) {
			case AUTOMATIC -> add(Ball.TOUCH, created, ended);
			case WAIT -> add(waitOf(waitsFor, Ball.IDLE), created, ended);
			case HUMAN -> {
				long working = (started != Columns.NONE) ? started : ended;
				long taken = (claimed != Columns.NONE) ? Math.min(Math.max(claimed, created), working) : working;
				add(waitOf(waitsFor, Ball.UNCLAIMED), created, taken);
				add(waitOf(waitsFor, Ball.IDLE), taken, working);
				add(Ball.TOUCH, working, ended);
			}
		}
	}

	private static Ball waitOf(Holder holder, Ball ours) {
		return switch (holder) {
			case US -> ours;
			case CLIENT -> Ball.CLIENT;
			case PARTNER -> Ball.PARTNER;
			case PAUSE -> Ball.PAUSE;
			case UNKNOWN -> Ball.OTHER;
		};
	}

	private void add(Ball ball, long from, long to) {
		if (to > from) {
			if (this.count + 2 > this.points.length) {
				this.points = Arrays.copyOf(this.points, this.points.length * 2);
			}
			this.points[this.count++] = (from << SHIFT) | (ball.ordinal() * 2 + 1);
			this.points[this.count++] = (Math.min(to, Long.MAX_VALUE >> SHIFT) << SHIFT) | (ball.ordinal() * 2);
		}
	}

	/** Tells the parts of the time between, in order; they leave no gap. */
	public void parts(long from, long until, Part part) {
		Arrays.sort(this.points, 0, this.count);
		var held = new int[BALLS.length];
		long since = from;
		for (int i = 0; i < this.count && since < until; i++) {
			long at = Math.min(this.points[i] >> SHIFT, until);
			if (at > since) {
				part.is(holder(held), since, at);
				since = at;
			}
			int ball = (int) (this.points[i] & 0xf);
			held[ball >> 1] += ((ball & 1) == 1) ? 1 : -1;
		}
		if (since < until) {
			part.is(holder(held), since, until);
		}
	}

	private static Ball holder(int[] held) {
		for (int i = 0; i < held.length; i++) {
			if (held[i] > 0) {
				return BALLS[i];
			}
		}
		return Ball.OTHER;
	}

	/** Adds the time of each holder, by its ordinal, in microseconds of the measure. */
	public void times(long from, long until, Measure measure, long[] sums) {
		parts(from, until, (ball, since, to) -> sums[ball.ordinal()] += measure.between(since, to));
	}

	/** Somebody held the ball from one moment to another. */
	@FunctionalInterface
	public interface Part {

		void is(Ball ball, long from, long until);

	}

}
