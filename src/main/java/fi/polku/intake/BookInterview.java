package fi.polku.intake;

import java.time.Clock;

import fi.polku.calendar.Helsinki;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/** Books the initial interview before its deadline, or throws {@code noSlotFree}. */
@Component
class BookInterview extends BookingStep {

	BookInterview(InterviewBooking booking, Clock clock) {
		super(booking, clock);
	}

	@Override
	public void execute(DelegateExecution execution) {
		book(execution, Helsinki.dateOf(IntakeModel.INTERVIEW_DUE_AT.get(execution).minusSeconds(1)));
	}

}
