package fi.polku.training;

import fi.polku.process.Step;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/** Says how the training ended; only who completed it can have reached the goal. */
@Component
class RecordTrainingOutcome implements Step {

	private static final String COMPLETED = "completed";

	@Override
	public void execute(DelegateExecution execution) {
		var outcome = outcome(execution);
		TrainingModel.OUTCOME.set(execution, outcome);
		TrainingModel.GOAL_REACHED.set(execution,
				COMPLETED.equals(outcome) && TrainingModel.GOAL_REACHED.get(execution, false));
	}

	private static String outcome(DelegateExecution execution) {
		if ("leaves".equals(TrainingModel.CONTINUATION.get(execution))) {
			return "trainingLeft";
		}
		return TrainingModel.ADMITTED.get(execution, true) ? COMPLETED : "notAdmitted";
	}

}
