package fi.polku.calendar;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A deadline worked out, not yet anybody's.
 *
 * @param rule key of the rule in {@code deadlines.dmn}
 * @param lawReference act and section, empty for a promise
 * @param countedFrom the day before day one
 * @param pauses whether a pause of the journey moves it
 * @param dueOn the last day
 */
public record Due(String rule, Ground ground, String lawReference, LocalDate countedFrom, Term term, boolean pauses,
		String calendarVersion, LocalDate dueOn) {

	/** The first instant that is too late: 24:00 in Helsinki. */
	public Instant dueAt() {
		return Helsinki.endOfDay(this.dueOn);
	}

	Due movedTo(LocalDate day) {
		return new Due(this.rule, this.ground, this.lawReference, this.countedFrom, this.term, this.pauses,
				this.calendarVersion, day);
	}

}
