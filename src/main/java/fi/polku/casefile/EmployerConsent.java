package fi.polku.casefile;

import java.time.Instant;
import java.util.Optional;

import fi.polku.client.Consent;
import fi.polku.client.Consents;
import fi.polku.process.CaseNumber;

import org.springframework.stereotype.Component;

/**
 * The client's consent to give data to employers, or its refusal, as a search for a place
 * asked it (380/2023 § 118). The register keeps it.
 */
@Component
public class EmployerConsent {

	private final Records records;

	private final Cases cases;

	private final Consents consents;

	EmployerConsent(Records records, Cases cases, Consents consents) {
		this.records = records;
		this.cases = cases;
		this.consents = consents;
	}

	/**
	 * Keeps the answer of the search where it changed what was known. What the client has
	 * said or withdrawn since the search stays.
	 */
	public void keep(CaseNumber caseNumber, String search) {
		var record = this.records.latest(caseNumber, search)
			.filter((it) -> it.answers().containsKey("employerConsent"));
		if (record.isPresent()) {
			var client = this.cases.get(caseNumber).clientId();
			var given = record.get().isTrue("employerConsent");
			var newest = this.consents.latest(client, "employers");
			if (newest.filter((it) -> !lastSaid(it).isBefore(record.get().recordedAt())).isEmpty()
					&& !this.consents.newest(client, "employers").equals(Optional.of(given))) {
				this.consents.record(client, "employers", given, caseNumber.value(), record.get().recordedBy());
			}
		}
	}

	private static Instant lastSaid(Consent consent) {
		return (consent.withdrawnAt() != null) ? consent.withdrawnAt() : consent.recordedAt();
	}

	/** Whether it was asked and is not in force: refused, withdrawn or run out. */
	public boolean isRefused(CaseNumber caseNumber) {
		return !this.consents.newest(this.cases.get(caseNumber).clientId(), "employers").orElse(true);
	}

	/** Whether the newest answer is a consent in force. */
	public boolean isGiven(CaseNumber caseNumber) {
		return this.consents.newest(this.cases.get(caseNumber).clientId(), "employers").orElse(false);
	}

}
