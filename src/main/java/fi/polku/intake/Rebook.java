package fi.polku.intake;

import java.time.Clock;

import fi.polku.calendar.FinnishCalendar;
import fi.polku.calendar.Helsinki;
import fi.polku.calendar.Term;
import fi.polku.process.Step;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/** Books a new time within ten working days, or throws {@code noSlotFree}. */
@Component
class Rebook implements Step {

	private static final Term SEARCHED = Term.workingDays(10);

	private final InterviewBooking booking;

	private final FinnishCalendar calendar;

	private final Clock clock;

	Rebook(InterviewBooking booking, FinnishCalendar calendar, Clock clock) {
		this.booking = booking;
		this.calendar = calendar;
		this.clock = clock;
	}

	@Override
	public void execute(DelegateExecution execution) {
		var until = this.calendar.end(Helsinki.today(this.clock), SEARCHED);
		this.booking.book(caseNumber(execution), execution, until);
	}

}
