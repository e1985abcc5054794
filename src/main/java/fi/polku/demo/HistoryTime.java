package fi.polku.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Consumer;

import fi.polku.calendar.Helsinki;

/** The time of the history: each day begins in the morning, each act takes minutes. */
class HistoryTime {

	private static final LocalTime MORNING = LocalTime.of(8, 30);

	private static final LocalTime EVENING = LocalTime.of(15, 45);

	private static final int MINUTES = 3;

	private final Consumer<Instant> clocks;

	private Instant now;

	/**
	 * A time that nobody lives in yet.
	 * @param clocks sets every clock there is
	 */
	HistoryTime(Consumer<Instant> clocks) {
		this.clocks = clocks;
	}

	/** Begins the day, where that is not in the future. */
	synchronized void begin(LocalDate day, Instant atMost) {
		var morning = Helsinki.at(day, MORNING);
		set(morning.isBefore(atMost) ? morning : atMost);
	}

	/** Some minutes pass; in the evening only seconds. */
	synchronized void pass() {
		var time = Helsinki.dateTimeOf(this.now).toLocalTime();
		boolean isDay = !time.isBefore(MORNING) && time.isBefore(EVENING);
		set(isDay ? this.now.plusSeconds(60L * MINUTES) : this.now.plusSeconds(1));
	}

	private void set(Instant instant) {
		this.now = instant;
		this.clocks.accept(instant);
	}

}
