package fi.polku.plan;

import java.time.Clock;
import java.time.LocalDateTime;

import fi.polku.calendar.FinnishCalendar;
import fi.polku.calendar.Helsinki;
import fi.polku.calendar.Term;
import fi.polku.casefile.Appointments;
import fi.polku.casefile.Cases;
import fi.polku.casefile.Records;
import fi.polku.process.CaseNumber;
import fi.polku.process.Step;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/**
 * Books a new meeting for the plan: the time that was agreed, else the coordinator's
 * first free one.
 */
@Component
class RebookPlanMeeting implements Step {

	private static final String MEETING = "draftPlan";

	private static final Term SEARCHED = Term.workingDays(10);

	private final Appointments appointments;

	private final Cases cases;

	private final Records records;

	private final FinnishCalendar calendar;

	private final Clock clock;

	RebookPlanMeeting(Appointments appointments, Cases cases, Records records, FinnishCalendar calendar, Clock clock) {
		this.appointments = appointments;
		this.cases = cases;
		this.records = records;
		this.calendar = calendar;
		this.clock = clock;
	}

	@Override
	public void execute(DelegateExecution execution) {
		var caseNumber = caseNumber(execution);
		this.appointments.mark(caseNumber, MEETING, "missed");
		var owner = this.cases.get(caseNumber).owner();
		if (owner == null) {
			return;
		}
		var agreed = this.records.latest(caseNumber, "clientDidNotComeToPlan").map((it) -> it.text("newMeetingAt"));
		agreed.ifPresentOrElse((time) -> bookAt(caseNumber, owner, LocalDateTime.parse(time)),
				() -> bookFree(caseNumber, owner));
	}

	private void bookAt(CaseNumber caseNumber, String owner, LocalDateTime time) {
		var agreed = Helsinki.at(time.toLocalDate(), time.toLocalTime());
		if (this.appointments.book(caseNumber, MEETING, owner, agreed, null).isEmpty()) {
			bookFree(caseNumber, owner);
		}
	}

	private void bookFree(CaseNumber caseNumber, String owner) {
		var today = Helsinki.today(this.clock);
		this.appointments.bookFirstFree(caseNumber, MEETING, owner, today, this.calendar.end(today, SEARCHED));
	}

}
