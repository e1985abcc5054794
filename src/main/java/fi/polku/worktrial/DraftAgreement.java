package fi.polku.worktrial;

import fi.polku.process.Step;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/** Makes the agreement of § 57 as a document for the three parties to sign. */
@Component
class DraftAgreement implements Step {

	private final AgreementWriter agreement;

	DraftAgreement(AgreementWriter agreement) {
		this.agreement = agreement;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.agreement.write(caseNumber(execution), WorkTrialModel.AGREED_START.get(execution),
				WorkTrialModel.AGREED_END.get(execution));
	}

}
