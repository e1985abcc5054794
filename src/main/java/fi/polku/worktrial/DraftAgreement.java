package fi.polku.worktrial;

import java.util.Optional;

import fi.polku.casefile.EmployerConsent;
import fi.polku.casefile.Records;
import fi.polku.process.CaseNumber;
import fi.polku.process.Step;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/** Makes the agreement of § 57 as a document for the three parties to sign. */
@Component
class DraftAgreement implements Step {

	private final AgreementWriter agreement;

	private final EmployerConsent consent;

	private final Records records;

	DraftAgreement(AgreementWriter agreement, EmployerConsent consent, Records records) {
		this.agreement = agreement;
		this.consent = consent;
		this.records = records;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.consent.keep(caseNumber(execution), WorkTrialModel.FIND);
		earlierDays(caseNumber(execution)).ifPresent((days) -> WorkTrialModel.EARLIER_DAYS.set(execution, days));
		this.agreement.write(caseNumber(execution), WorkTrialModel.AGREED_START.get(execution),
				WorkTrialModel.AGREED_END.get(execution));
	}

	/** As the agreement corrected them. */
	private Optional<Long> earlierDays(CaseNumber caseNumber) {
		return this.records.latest(caseNumber, WorkTrialModel.AGREE)
			.map((record) -> record.answers().get("earlierTrialDays"))
			.map((days) -> ((Number) days).longValue());
	}

}
