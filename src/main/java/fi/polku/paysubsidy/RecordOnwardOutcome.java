package fi.polku.paysubsidy;

import fi.polku.casefile.EmployerConsent;
import fi.polku.process.Step;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;

import org.springframework.stereotype.Component;

/** Where the placement, or the search for it, led. */
@Component
class RecordOnwardOutcome implements Step {

	private final EmployerConsent consent;

	RecordOnwardOutcome(EmployerConsent consent) {
		this.consent = consent;
	}

	@Override
	public void execute(DelegateExecution execution) {
		OnwardModel.CONSENT_ASKED.forEach((step) -> this.consent.keep(caseNumber(execution), step));
		OnwardModel.OUTCOME.set(execution, outcome(execution));
	}

	private static String outcome(VariableScope scope) {
		if (OnwardModel.RESULT.get(scope) != null) {
			return OnwardModel.RESULT.get(scope);
		}
		if (!OnwardModel.SUITABLE.get(scope, true)) {
			return "onwardNotSuitable";
		}
		if (!OnwardModel.HOST_FOUND.get(scope, true) || "endSearch".equals(OnwardModel.HOST_ANSWER.get(scope))) {
			return "noHostCompany";
		}
		return OnwardModel.PERMITTED.get(scope, true) ? "onwardNotAgreed" : "onwardNotPermitted";
	}

}
