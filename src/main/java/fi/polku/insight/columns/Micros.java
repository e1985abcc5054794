package fi.polku.insight.columns;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.TimeUnit;

import fi.polku.calendar.Helsinki;

/** Moments as the columns hold them: microseconds since 1970. */
public final class Micros {

	private Micros() {
	}

	/** Not by the difference of instants, which reaches no further than the year 2262. */
	public static long of(Instant instant) {
		return TimeUnit.SECONDS.toMicros(instant.getEpochSecond()) + TimeUnit.NANOSECONDS.toMicros(instant.getNano());
	}

	/** When the day begins in Helsinki. */
	public static long startOf(LocalDate day) {
		return of(Helsinki.startOfDay(day));
	}

	public static Instant instant(long micros) {
		return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
	}

	/** The day of the moment in Helsinki. */
	public static LocalDate day(long micros) {
		return Helsinki.dateOf(instant(micros));
	}

}
