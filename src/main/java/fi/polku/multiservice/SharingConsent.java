package fi.polku.multiservice;

import fi.polku.casefile.CaseRecord;
import fi.polku.casefile.Cases;
import fi.polku.casefile.Records;
import fi.polku.client.Consents;
import fi.polku.process.CaseNumber;

import org.springframework.stereotype.Component;

/** Whether others than the lawful parties may take part, as the client said. */
@Component
class SharingConsent {

	private static final String PARTNERS = "partners";

	private static final String SYSTEM = "system";

	private final Cases cases;

	private final Consents consents;

	private final Records records;

	SharingConsent(Cases cases, Consents consents, Records records) {
		this.cases = cases;
		this.consents = consents;
		this.records = records;
	}

	/** Keeps the consent or the refusal in the register; both are recorded. */
	void record(CaseNumber caseNumber, boolean given) {
		var by = this.records.latest(caseNumber, MultiServiceModel.INFORM_OF_SHARING)
			.map(CaseRecord::recordedBy)
			.orElse(SYSTEM);
		this.consents.record(this.cases.get(caseNumber).clientId(), PARTNERS, given, caseNumber.value(), by);
	}

}
