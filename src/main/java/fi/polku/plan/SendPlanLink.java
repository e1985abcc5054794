package fi.polku.plan;

import java.util.Map;

import fi.polku.notification.Message;
import fi.polku.notification.Notifier;
import fi.polku.process.Step;
import fi.polku.process.letter.LetterAt;
import fi.polku.process.letter.Writes;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/** Tells the client that the plan waits for an answer. */
@Component
@Writes
class SendPlanLink implements Step {

	private final Notifier notifier;

	SendPlanLink(Notifier notifier) {
		this.notifier = notifier;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.notifier.toClient(caseNumber(execution), Message.of("planToAccept", LetterAt.of(execution), Map.of()));
	}

}
