package fi.polku.paysubsidy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

import fi.polku.calendar.Helsinki;

/**
 * When things happen in a subsidised employment: visits at one month and midway, the next
 * path two months before the end.
 */
record EmploymentDates(Instant month, Instant midway, Instant secureNextPath, Instant ends) {

	private static final LocalTime MORNING = LocalTime.of(8, 0);

	static EmploymentDates of(LocalDate start, LocalDate end) {
		var midway = start.plusDays((ChronoUnit.DAYS.between(start, end) + 1) / 2);
		return new EmploymentDates(Helsinki.at(start.plusMonths(1), MORNING), Helsinki.at(midway, MORNING),
				Helsinki.at(end.minusMonths(2), MORNING), Helsinki.endOfDay(end));
	}

}
