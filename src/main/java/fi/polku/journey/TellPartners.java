package fi.polku.journey;

import fi.polku.notification.Message;
import fi.polku.notification.Notifier;
import fi.polku.process.Step;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/**
 * Tells the partners who must know that the case has ended: its number and nothing of
 * why.
 */
@Component
class TellPartners implements Step {

	private final Notifier notifier;

	TellPartners(Notifier notifier) {
		this.notifier = notifier;
	}

	@Override
	public void execute(DelegateExecution execution) {
		var caseNumber = caseNumber(execution);
		this.notifier.toPartner(caseNumber, Message.of("guidanceEnded", caseNumber.value()));
	}

}
