package fi.polku.intake;

import fi.polku.calendar.Helsinki;
import fi.polku.process.Step;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/** Books the initial interview before its deadline, or throws {@code noSlotFree}. */
@Component
class BookInterview implements Step {

	private final InterviewBooking booking;

	BookInterview(InterviewBooking booking) {
		this.booking = booking;
	}

	@Override
	public void execute(DelegateExecution execution) {
		var lastDay = Helsinki.dateOf(IntakeModel.INTERVIEW_DUE_AT.get(execution).minusSeconds(1));
		this.booking.book(caseNumber(execution), execution, lastDay);
	}

}
