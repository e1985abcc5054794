package fi.polku.worktrial;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

import fi.polku.calendar.Helsinki;

/**
 * When things happen in a trial.
 *
 * @param midway the visit; after the end where too little is left to visit
 * @param agreeNextStep a month before the end of a trial over a month, else two weeks
 */
record TrialDates(Instant starts, Instant midway, Instant agreeNextStep, Instant ends) {

	private static final LocalTime MORNING = LocalTime.of(8, 0);

	private static final int SHORTEST_FOR_A_VISIT = 14;

	/** The dates of a trial; of one that is under way, of what is left of it. */
	static TrialDates of(LocalDate start, LocalDate end, LocalDate today) {
		var from = start.isBefore(today) ? today : start;
		var left = ChronoUnit.DAYS.between(from, end) + 1;
		var midway = (left < SHORTEST_FOR_A_VISIT) ? end.plusDays(2) : from.plusDays(left / 2);
		var overAMonth = !end.isBefore(start.plusMonths(1));
		var next = overAMonth ? end.minusMonths(1) : end.minusWeeks(2);
		return new TrialDates(Helsinki.at(start, MORNING), Helsinki.at(midway, MORNING), Helsinki.at(next, MORNING),
				Helsinki.endOfDay(end));
	}

}
