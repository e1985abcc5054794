package fi.polku.journey;

import java.util.Map;

import fi.polku.notification.Message;
import fi.polku.notification.Notifier;
import fi.polku.process.Step;
import fi.polku.process.letter.LetterAt;
import fi.polku.process.letter.Placeholder;
import fi.polku.process.letter.Recipient;
import fi.polku.process.letter.Writes;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/**
 * Tells the partners who must know that the case has ended: its number and nothing of
 * why.
 */
@Component
@Writes(to = Recipient.PARTNER, always = Placeholder.CASE)
class TellPartners implements Step {

	private final Notifier notifier;

	TellPartners(Notifier notifier) {
		this.notifier = notifier;
	}

	@Override
	public void execute(DelegateExecution execution) {
		var caseNumber = caseNumber(execution);
		this.notifier.toPartner(caseNumber,
				Message.of("guidanceEnded", LetterAt.of(execution), Map.of(Placeholder.CASE, caseNumber.value())));
	}

}
