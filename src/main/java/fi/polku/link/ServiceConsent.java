package fi.polku.link;

import java.time.Instant;
import java.util.Optional;

import fi.polku.casefile.CaseRecord;
import fi.polku.casefile.Records;
import fi.polku.process.CaseNumber;

import org.springframework.stereotype.Component;

/**
 * What the client said of the provider of one service: a "no" there stands beside a
 * consent to partners, which it does not end.
 */
@Component
class ServiceConsent {

	private static final String SERVICE = "guidedService";

	private static final String ASKED_AT = "referToService";

	private final Records records;

	ServiceConsent(Records records) {
		this.records = records;
	}

	/** Whether the service's provider may be told on a ground in law only. */
	boolean isRefused(CaseNumber number, String service) {
		return refusedAt(number, service).isPresent();
	}

	/** Whether the link still tells the provider what the client does not want told. */
	boolean isRefused(PersonalLink link) {
		var byLaw = link.ground() != null && link.ground().kind() == Ground.Kind.LAW;
		return refusedAt(link.caseNumber(), link.model()).filter((said) -> !byLaw || link.madeAt().isBefore(said))
			.isPresent();
	}

	private Optional<Instant> refusedAt(CaseNumber number, String service) {
		return SERVICE.equals(service) ? this.records.latest(number, ASKED_AT)
			.filter((it) -> Boolean.FALSE.equals(it.answers().get("disclosureConsent")))
			.map(CaseRecord::recordedAt) : Optional.empty();
	}

}
