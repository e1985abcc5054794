package fi.polku.calendar;

import java.time.Instant;
import java.time.LocalDate;

import org.springframework.stereotype.Component;

/**
 * Works out when something is due: the rule row of the event's day, counted in the
 * Finnish calendar.
 */
@Component
public class DueDates {

	private final DeadlineRules rules;

	private final FinnishCalendar calendar;

	DueDates(DeadlineRules rules, FinnishCalendar calendar) {
		this.rules = rules;
		this.calendar = calendar;
	}

	/**
	 * When the rule is due. A statutory deadline is counted from the event, a promise
	 * from the start of the task.
	 * @param lawApplies whether the law's deadline rules this client; its event must then
	 * be known
	 * @param eventDate day that picks the version of the law, such as the start of the
	 * job search; {@code null} where it is not known
	 * @param start when the task began
	 */
	public Due dueFor(String rule, boolean lawApplies, LocalDate eventDate, Instant start) {
		if (lawApplies && eventDate == null) {
			throw new IllegalArgumentException("the law counts " + rule + " from a day, but none is known");
		}
		var begun = Helsinki.dateOf(start);
		var row = this.rules.rule(rule, lawApplies, (eventDate != null) ? eventDate : begun);
		var from = (row.ground() == Ground.LAW && eventDate != null) ? eventDate : begun;
		return new Due(rule, row.ground(), row.lawReference(), from, row.term(), row.pauses(), this.calendar.version(),
				this.calendar.end(from, row.term()));
	}

}
