package fi.polku.casefile;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import fi.polku.client.Consent;
import fi.polku.client.ConsentTerms;
import fi.polku.client.Consents;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * An answer on consent that was written wrongly and is corrected reaches the register,
 * which got the wrong one, unless the client has said something else since.
 */
@Component
public class CorrectedConsents {

	/** The register hears of an answer in the transaction that keeps it. */
	private static final Duration AT_ONCE = Duration.ofMinutes(1);

	private static final Map<String, Set<String>> PARTNERS = Map.of("consentPartners",
			Set.of("consentPartners", "consentPartnersWhom"));

	private static final Map<String, Set<String>> EMPLOYERS = Map.of("consentEmployers", Set.of("consentEmployers"),
			"employerConsent", Set.of("employerConsent"));

	private final Records records;

	private final Cases cases;

	private final Consents consents;

	CorrectedConsents(Records records, Cases cases, Consents consents) {
		this.records = records;
		this.cases = cases;
		this.consents = consents;
	}

	@EventListener
	public void follow(RecordCorrected corrected) {
		var record = this.records.latest(corrected.number(), corrected.element()).orElseThrow();
		PARTNERS.forEach((field, parts) -> follow(corrected, record, "partners", field, parts));
		EMPLOYERS.forEach((field, parts) -> follow(corrected, record, "employers", field, parts));
	}

	private void follow(RecordCorrected corrected, CaseRecord record, String kind, String field, Set<String> parts) {
		if (parts.stream().anyMatch(corrected.fields()::contains)
				&& record.answers().get(field) instanceof Boolean given && isLast(record, kind)) {
			var terms = (given && "consentPartners".equals(field))
					? ConsentTerms.ofForm(Objects.toString(record.answers().get("consentPartnersWhom"), null))
					: ConsentTerms.OF_FORM;
			this.consents.record(this.cases.get(record.caseNumber()).clientId(), kind, given,
					record.caseNumber().value(), record.recordedBy(), terms);
		}
	}

	/** Whether the corrected answer is the last that the client gave of the kind. */
	public boolean isLast(CaseRecord corrected, String kind) {
		var before = this.records.of(corrected.caseNumber())
			.stream()
			.filter((one) -> one.id().equals(corrected.predecessor()))
			.map(CaseRecord::recordedAt)
			.findFirst()
			.orElse(Instant.EPOCH);
		return this.consents.latest(this.cases.get(corrected.caseNumber()).clientId(), kind)
			.filter((it) -> said(it).isAfter(before.plus(AT_ONCE)))
			.isEmpty();
	}

	private static Instant said(Consent consent) {
		return (consent.withdrawnAt() != null) ? consent.withdrawnAt() : consent.recordedAt();
	}

}
