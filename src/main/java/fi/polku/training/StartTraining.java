package fi.polku.training;

import fi.polku.process.FactsOnly;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/** The studies have begun, on the day that was confirmed. */
@Component
class StartTraining implements FactsOnly {

	@Override
	public void execute(DelegateExecution execution) {
		TrainingModel.BEGAN.set(execution, TrainingModel.START_DAY.get(execution));
	}

}
