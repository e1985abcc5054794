package fi.polku.link;

import fi.polku.casefile.Cases;
import fi.polku.client.Consents;
import fi.polku.process.CaseNumber;

import org.springframework.stereotype.Component;

/**
 * Whether partners may be asked about a client: not where the newest answer is a refusal,
 * or a consent that was withdrawn or has run out.
 */
@Component
class PartnerConsent {

	static final String KIND = "partners";

	private final Cases cases;

	private final Consents consents;

	PartnerConsent(Cases cases, Consents consents) {
		this.cases = cases;
		this.consents = consents;
	}

	boolean isRefused(CaseNumber number) {
		return this.consents.newest(this.cases.get(number).clientId(), KIND).filter((given) -> !given).isPresent();
	}

}
