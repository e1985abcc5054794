package fi.polku.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * The days of Finnish law: dates are days in Helsinki, instants have no zone. A day ends
 * at 24:00, that is when the next one begins.
 */
public final class Helsinki {

	/** For rendering only; everything else asks the methods. */
	public static final ZoneId ZONE = ZoneId.of("Europe/Helsinki");

	private Helsinki() {
	}

	public static LocalDate today(Clock clock) {
		return dateOf(clock.instant());
	}

	public static LocalDate dateOf(Instant instant) {
		return LocalDate.ofInstant(instant, ZONE);
	}

	public static LocalDateTime dateTimeOf(Instant instant) {
		return LocalDateTime.ofInstant(instant, ZONE);
	}

	public static Instant startOfDay(LocalDate date) {
		return date.atStartOfDay(ZONE).toInstant();
	}

	/** 24:00 of the day: the first instant that is too late. */
	public static Instant endOfDay(LocalDate date) {
		return startOfDay(date.plusDays(1));
	}

	public static Instant at(LocalDate date, LocalTime time) {
		return date.atTime(time).atZone(ZONE).toInstant();
	}

}
