package fi.polku.intake;

import fi.polku.process.Step;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/** Reminds the client of the interview two days before. */
@Component
class RemindClient implements Step {

	private final InterviewMessages messages;

	RemindClient(InterviewMessages messages) {
		this.messages = messages;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.messages.send(caseNumber(execution), "reminder");
	}

}
