package fi.polku.otherservice;

import fi.polku.process.Step;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;

import org.springframework.stereotype.Component;

/** How the service ended; it is a means, so the goal is not reached by it. */
@Component
class RecordServiceOutcome implements Step {

	@Override
	public void execute(DelegateExecution execution) {
		GuidedServiceModel.OUTCOME.set(execution, outcome(execution));
		GuidedServiceModel.GOAL_REACHED.set(execution, false);
	}

	private static String outcome(VariableScope scope) {
		if ("refused".equals(GuidedServiceModel.PARTNER_ANSWER.get(scope))) {
			return "serviceRefused";
		}
		return "completed".equals(GuidedServiceModel.REVIEW.get(scope)) ? "serviceCompleted" : "serviceInterrupted";
	}

}
