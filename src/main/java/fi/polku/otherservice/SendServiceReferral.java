package fi.polku.otherservice;

import java.util.Map;

import fi.polku.casefile.Records;
import fi.polku.notification.Message;
import fi.polku.notification.Notifier;
import fi.polku.notification.PartnerAddress;
import fi.polku.process.Step;
import fi.polku.process.letter.LetterAt;
import fi.polku.process.letter.Placeholder;
import fi.polku.process.letter.Recipient;
import fi.polku.process.letter.Writes;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/**
 * Asks the provider whether it takes the client; no name and no reason are told. Nothing
 * where the client does not want the provider to be told: then it is the client who asks.
 */
@Component
@Writes(to = Recipient.PARTNER, always = Placeholder.CASE)
class SendServiceReferral implements Step {

	private final Records records;

	private final Notifier notifier;

	SendServiceReferral(Records records, Notifier notifier) {
		this.records = records;
		this.notifier = notifier;
	}

	@Override
	public void execute(DelegateExecution execution) {
		var caseNumber = caseNumber(execution);
		var agreed = this.records.latest(caseNumber, "referToService");
		if (agreed.filter((record) -> Boolean.FALSE.equals(record.answers().get("disclosureConsent"))).isPresent()) {
			return;
		}
		var address = agreed
			.map((record) -> new PartnerAddress(record.text("providerEmail"), record.text("providerLanguage")))
			.orElseGet(PartnerAddress::unknown);
		this.notifier.toPartner(caseNumber, address,
				Message.of("serviceReferral", LetterAt.of(execution), Map.of(Placeholder.CASE, caseNumber.value())));
	}

}
