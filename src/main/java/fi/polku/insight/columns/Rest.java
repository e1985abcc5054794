package fi.polku.insight.columns;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How long to rest from something that is to be done often: what took long is not done
 * again before twenty times as long has gone by.
 */
final class Rest {

	/** Of each hundred parts of time at most five go into it. */
	private static final int WORTH = 20;

	private final long atOnce;

	private final LongSupplier ticker;

	private long until;

	/**
	 * None yet.
	 * @param atOnce what takes no longer needs no rest
	 * @param ticker nanoseconds from wherever
	 */
	Rest(Duration atOnce, LongSupplier ticker) {
		this.atOnce = atOnce.toNanos();
		this.ticker = ticker;
		this.until = ticker.getAsLong();
	}

	boolean isOver() {
		return this.ticker.getAsLong() - this.until >= 0;
	}

	/** Does it, and rests if it took long and says that this counts. */
	void after(Doing doing) {
		long began = this.ticker.getAsLong();
		boolean counts = doing.isDone();
		long ended = this.ticker.getAsLong();
		long took = ended - began;
		this.until = ended + ((counts && took >= this.atOnce) ? took * WORTH : 0);
	}

	/** Something that takes time. */
	@FunctionalInterface
	interface Doing {

		/** Does it. Whether the time it took counts. */
		boolean isDone();

	}

}
