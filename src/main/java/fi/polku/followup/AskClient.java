package fi.polku.followup;

import java.util.Map;

import fi.polku.notification.Message;
import fi.polku.notification.Notifier;
import fi.polku.process.Step;
import fi.polku.process.letter.LetterAt;
import fi.polku.process.letter.Writes;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/** Asks the client by message how things are; the case itself is closed. */
@Component
@Writes
class AskClient implements Step {

	private final Notifier notifier;

	AskClient(Notifier notifier) {
		this.notifier = notifier;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.notifier.toClient(caseNumber(execution),
				Message.of(FollowUpModel.QUESTION, LetterAt.of(execution), Map.of()));
	}

}
