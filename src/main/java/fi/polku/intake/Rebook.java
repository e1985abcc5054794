package fi.polku.intake;

import java.time.Clock;

import fi.polku.calendar.FinnishCalendar;
import fi.polku.calendar.Helsinki;
import fi.polku.calendar.Term;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/** Books a new time within ten working days, or throws {@code noSlotFree}. */
@Component
class Rebook extends BookingStep {

	private static final Term SEARCHED = Term.workingDays(10);

	private final FinnishCalendar calendar;

	private final Clock clock;

	Rebook(InterviewBooking booking, FinnishCalendar calendar, Clock clock) {
		super(booking, clock);
		this.calendar = calendar;
		this.clock = clock;
	}

	@Override
	public void execute(DelegateExecution execution) {
		book(execution, this.calendar.end(Helsinki.today(this.clock), SEARCHED));
	}

}
