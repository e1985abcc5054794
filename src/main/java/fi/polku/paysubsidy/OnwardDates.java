package fi.polku.paysubsidy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

import fi.polku.calendar.Helsinki;

/**
 * When things happen in an onward placement: a visit midway, what follows three weeks
 * before the end, but not before the first day.
 */
record OnwardDates(Instant starts, Instant midway, Instant securePath, Instant ends) {

	private static final LocalTime MORNING = LocalTime.of(8, 0);

	private static final int WEEKS_BEFORE_THE_END = 3;

	static OnwardDates of(LocalDate start, LocalDate end) {
		var midway = start.plusDays((ChronoUnit.DAYS.between(start, end) + 1) / 2);
		var wished = end.minusWeeks(WEEKS_BEFORE_THE_END);
		var path = wished.isBefore(start) ? start : wished;
		return new OnwardDates(Helsinki.at(start, MORNING), Helsinki.at(midway, MORNING), Helsinki.at(path, MORNING),
				Helsinki.endOfDay(end));
	}

}
