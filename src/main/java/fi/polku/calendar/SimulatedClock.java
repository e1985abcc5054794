package fi.polku.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * A clock that can be stopped at an instant while demo history is made, and follows the
 * system's clock otherwise. It stands in the demo profile only.
 */
public final class SimulatedClock extends Clock {

	private volatile Instant stopped;

	/** Stops the time at the instant given. */
	public void moveTo(Instant instant) {
		this.stopped = instant;
	}

	/** Lets the time run again. */
	public void reset() {
		this.stopped = null;
	}

	@Override
	public Instant instant() {
		var instant = this.stopped;
		return (instant != null) ? instant : Instant.now();
	}

	@Override
	public ZoneId getZone() {
		return ZoneOffset.UTC;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		throw new UnsupportedOperationException("time has no zone but UTC");
	}

}
