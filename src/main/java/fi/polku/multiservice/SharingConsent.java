package fi.polku.multiservice;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import fi.polku.casefile.CaseRecord;
import fi.polku.casefile.Cases;
import fi.polku.casefile.CorrectedConsents;
import fi.polku.casefile.RecordCorrected;
import fi.polku.casefile.Records;
import fi.polku.client.Consent;
import fi.polku.client.ConsentTerms;
import fi.polku.client.Consents;
import fi.polku.process.CaseNumber;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Whether others than the lawful parties may take part. The register says so: a consent
 * given here is to those and of that which it names; a refusal here is of this support
 * and of no other partner, so the register is not told of it.
 */
@Component
class SharingConsent {

	static final String PARTNERS = "partners";

	private static final Map<String, String> HOW = Map.of("written", "written", "electronic", "written", "spoken",
			"oral");

	private static final Set<String> ANSWERS = Set.of("otherPartiesConsent", "consentCovers", "consentHow");

	private final Cases cases;

	private final Consents consents;

	private final Records records;

	private final CorrectedConsents corrections;

	SharingConsent(Cases cases, Consents consents, Records records, CorrectedConsents corrections) {
		this.corrections = corrections;
		this.cases = cases;
		this.consents = consents;
		this.records = records;
	}

	/**
	 * Keeps a consent in the register with its terms, unless one without limits is in
	 * force.
	 */
	void keep(CaseNumber caseNumber) {
		if (this.consents.inForce(client(caseNumber), PARTNERS).filter((it) -> !it.terms().isLimited()).isPresent()) {
			return;
		}
		var answer = this.records.latest(caseNumber, MultiServiceModel.INFORM_OF_SHARING);
		named(answer).ifPresent((whom) -> this.consents.record(client(caseNumber), PARTNERS, true, caseNumber.value(),
				answer.get().recordedBy(), new ConsentTerms(
						HOW.get(Objects.toString(answer.get().text("consentHow"), "")), whom, null, null, null)));
	}

	/** A corrected answer reaches the register, unless the client has said else since. */
	@EventListener
	public void follow(RecordCorrected corrected) {
		if (!MultiServiceModel.INFORM_OF_SHARING.equals(corrected.element())
				|| Collections.disjoint(corrected.fields(), ANSWERS)) {
			return;
		}
		var number = corrected.number();
		var record = this.records.latest(number, corrected.element());
		if (this.corrections.isLast(record.orElseThrow(), PARTNERS)) {
			if (named(record).isPresent()) {
				keep(number);
			}
			else if (isOfThisSupport(record.get())) {
				this.consents.withdraw(client(number), PARTNERS, record.get().recordedBy());
			}
		}
	}

	/** Whether the register's newest consent is the one that the former answer gave. */
	private boolean isOfThisSupport(CaseRecord corrected) {
		var former = named(this.records.of(corrected.caseNumber())
			.stream()
			.filter((one) -> one.id().equals(corrected.predecessor()))
			.findFirst());
		return former.isPresent() && this.consents.inForce(client(corrected.caseNumber()), PARTNERS)
			.map(Consent::terms)
			.filter((terms) -> terms.isLimited() && terms.limits().equals(former.get()))
			.isPresent();
	}

	/**
	 * Whether the client said yes to this support's others and the register still does:
	 * its consent in force is unlimited, or the one that was given here.
	 */
	boolean isInForce(CaseNumber caseNumber) {
		var named = named(this.records.latest(caseNumber, MultiServiceModel.INFORM_OF_SHARING));
		return named.isPresent() && this.consents.inForce(client(caseNumber), PARTNERS)
			.map(Consent::terms)
			.filter((terms) -> !terms.isLimited() || terms.limits().equals(named.get()))
			.isPresent();
	}

	/** To whom and what the client consented; a consent that names nobody is none. */
	private static Optional<String> named(Optional<CaseRecord> answer) {
		return answer.filter((it) -> it.isTrue("otherPartiesConsent"))
			.map((it) -> it.text("consentCovers"))
			.filter((it) -> !it.isBlank())
			.map(String::strip);
	}

	private UUID client(CaseNumber caseNumber) {
		return this.cases.get(caseNumber).clientId();
	}

}
