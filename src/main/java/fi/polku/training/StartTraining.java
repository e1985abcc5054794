package fi.polku.training;

import fi.polku.process.Step;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/** The studies have begun, on the day that was confirmed. */
@Component
class StartTraining implements Step {

	@Override
	public void execute(DelegateExecution execution) {
		TrainingModel.BEGAN.set(execution, TrainingModel.START_DAY.get(execution));
	}

}
