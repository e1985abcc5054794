package fi.polku.training;

import java.time.LocalTime;

import fi.polku.calendar.Helsinki;
import fi.polku.process.FactsOnly;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/** Waits for the morning of the first day agreed. */
@Component
class PlanTrainingStart implements FactsOnly {

	private static final LocalTime MORNING = LocalTime.of(8, 0);

	@Override
	public void execute(DelegateExecution execution) {
		TrainingModel.START_AT.set(execution, Helsinki.at(TrainingModel.START_DAY.get(execution), MORNING));
	}

}
