package fi.polku.intake;

import fi.polku.casefile.Appointments;
import fi.polku.process.Step;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/** Marks the interview's time as confirmed. */
@Component
class RecordConfirmation implements Step {

	private final Appointments appointments;

	RecordConfirmation(Appointments appointments) {
		this.appointments = appointments;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.appointments.mark(caseNumber(execution), IntakeModel.INTERVIEW, "confirmed");
	}

}
