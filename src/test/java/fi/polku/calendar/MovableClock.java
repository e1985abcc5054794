package fi.polku.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;

import org.camunda.bpm.engine.impl.util.ClockUtil;

/**
 * A clock a test moves by hand; the engine's clock follows. Whoever moves it calls
 * {@link #reset()} afterwards, because the engine's clock is one for the whole JVM.
 */
public final class MovableClock extends Clock {

	private volatile Instant stopped;

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

	/** Stops the time at the instant given. */
	public void set(Instant instant) {
		this.stopped = instant;
		ClockUtil.setCurrentTime(Date.from(instant));
	}

	/** Stops the time the duration later than it is now. */
	public void advance(Duration duration) {
		set(instant().plus(duration));
	}

	/** Lets the time run again. */
	public void reset() {
		this.stopped = null;
		ClockUtil.reset();
	}

}
