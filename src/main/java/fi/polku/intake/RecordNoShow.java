package fi.polku.intake;

import fi.polku.casefile.Appointments;
import fi.polku.process.Step;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/** Counts the times the client did not come and marks the meeting as missed. */
@Component
class RecordNoShow implements Step {

	private final Appointments appointments;

	RecordNoShow(Appointments appointments) {
		this.appointments = appointments;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.appointments.mark(caseNumber(execution), IntakeModel.INTERVIEW, "missed");
		IntakeModel.NO_SHOWS.set(execution, IntakeModel.NO_SHOWS.get(execution, 0L) + 1);
	}

}
