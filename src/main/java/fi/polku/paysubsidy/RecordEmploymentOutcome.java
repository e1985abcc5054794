package fi.polku.paysubsidy;

import java.util.Set;

import fi.polku.casefile.EmployerConsent;
import fi.polku.process.Step;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;

import org.springframework.stereotype.Component;

/** Where the subsidised work, or the search for it, led. */
@Component
class RecordEmploymentOutcome implements Step {

	private static final Set<String> AT_WORK = Set.of("stayedAtWork", "movedToOtherWork");

	private final EmployerConsent consent;

	RecordEmploymentOutcome(EmployerConsent consent) {
		this.consent = consent;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.consent.keep(caseNumber(execution), PaySubsidyModel.FIND);
		var outcome = outcome(execution);
		PaySubsidyModel.OUTCOME.set(execution, outcome);
		PaySubsidyModel.GOAL_REACHED.set(execution, AT_WORK.contains(outcome));
	}

	private static String outcome(VariableScope scope) {
		if (PaySubsidyModel.RESULT.get(scope) != null) {
			return PaySubsidyModel.RESULT.get(scope);
		}
		return switch (PaySubsidyModel.SEARCH_RESULT.get(scope)) {
			case "noFunds" -> "noFunds";
			case "noJob" -> "noJobFound";
			default -> ofDecision(scope);
		};
	}

	private static String ofDecision(VariableScope scope) {
		if (!PaySubsidyModel.GRANTED.get(scope, false)) {
			return "subsidyRefused";
		}
		return PaySubsidyModel.AGREED.get(scope, false) ? "employmentInterrupted" : "noJobFound";
	}

}
