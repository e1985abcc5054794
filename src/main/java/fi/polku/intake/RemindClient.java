package fi.polku.intake;

import fi.polku.process.Step;
import fi.polku.process.letter.LetterAt;
import fi.polku.process.letter.Placeholder;
import fi.polku.process.letter.Writes;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/** Reminds the client of the interview two days before. */
@Component
@Writes(always = { Placeholder.DATE, Placeholder.TIME }, perhaps = Placeholder.PLACE)
class RemindClient implements Step {

	private final InterviewMessages messages;

	RemindClient(InterviewMessages messages) {
		this.messages = messages;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.messages.send(caseNumber(execution), "reminder", LetterAt.of(execution));
	}

}
