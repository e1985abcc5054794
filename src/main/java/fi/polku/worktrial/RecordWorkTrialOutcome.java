package fi.polku.worktrial;

import fi.polku.casefile.EmployerConsent;
import fi.polku.process.Step;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/** Where the trial, or the search for a place, led. */
@Component
class RecordWorkTrialOutcome implements Step {

	private final EmployerConsent consent;

	RecordWorkTrialOutcome(EmployerConsent consent) {
		this.consent = consent;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.consent.keep(caseNumber(execution), WorkTrialModel.FIND);
		var result = WorkTrialModel.RESULT.get(execution);
		var outcome = (result != null) ? result : ofSearch(WorkTrialModel.SEARCH_DECISION.get(execution));
		WorkTrialModel.OUTCOME.set(execution, outcome);
		WorkTrialModel.GOAL_REACHED.set(execution, "hired".equals(outcome));
	}

	private static String ofSearch(String decision) {
		return "otherService".equals(decision) ? "towardsOtherService" : "noPlaceFound";
	}

}
