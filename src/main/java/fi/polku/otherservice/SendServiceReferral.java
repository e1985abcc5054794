package fi.polku.otherservice;

import fi.polku.notification.Message;
import fi.polku.notification.Notifier;
import fi.polku.process.Step;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/** Asks the provider whether it takes the client; no name and no reason are told. */
@Component
class SendServiceReferral implements Step {

	private final Notifier notifier;

	SendServiceReferral(Notifier notifier) {
		this.notifier = notifier;
	}

	@Override
	public void execute(DelegateExecution execution) {
		var caseNumber = caseNumber(execution);
		this.notifier.toPartner(caseNumber, Message.of("serviceReferral", caseNumber.value()));
	}

}
