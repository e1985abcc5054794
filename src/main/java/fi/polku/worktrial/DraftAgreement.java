package fi.polku.worktrial;

import fi.polku.casefile.EmployerConsent;
import fi.polku.process.Step;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/** Makes the agreement of § 57 as a document for the three parties to sign. */
@Component
class DraftAgreement implements Step {

	private final AgreementWriter agreement;

	private final EmployerConsent consent;

	DraftAgreement(AgreementWriter agreement, EmployerConsent consent) {
		this.agreement = agreement;
		this.consent = consent;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.consent.keep(caseNumber(execution), WorkTrialModel.FIND);
		this.agreement.write(caseNumber(execution), WorkTrialModel.AGREED_START.get(execution),
				WorkTrialModel.AGREED_END.get(execution));
	}

}
