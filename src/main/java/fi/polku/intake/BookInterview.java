package fi.polku.intake;

import java.time.Clock;
import java.time.LocalDate;

import fi.polku.calendar.Helsinki;
import fi.polku.casefile.Appointments;
import fi.polku.casefile.Cases;
import fi.polku.casefile.Records;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/** Books the initial interview before its deadline, or throws {@code noSlotFree}. */
@Component
class BookInterview extends BookingStep {

	BookInterview(Appointments appointments, Cases cases, Records records, Clock clock) {
		super(appointments, cases, records, clock);
	}

	@Override
	LocalDate searchedUntil(DelegateExecution execution) {
		return Helsinki.dateOf(IntakeModel.INTERVIEW_DUE_AT.get(execution).minusSeconds(1));
	}

}
