package fi.polku.training;

import java.time.Clock;
import java.time.LocalTime;

import fi.polku.calendar.Helsinki;
import fi.polku.process.FactsOnly;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/** Sets the next check of progress. */
@Component
class PlanProgressCheck implements FactsOnly {

	private static final LocalTime MORNING = LocalTime.of(8, 0);

	private final Clock clock;

	PlanProgressCheck(Clock clock) {
		this.clock = clock;
	}

	@Override
	public void execute(DelegateExecution execution) {
		var day = ProgressChecks.next(Helsinki.today(this.clock), TrainingModel.BEGAN.get(execution),
				TrainingModel.END_DAY.get(execution));
		TrainingModel.CHECK_AT.set(execution, Helsinki.at(day, MORNING));
	}

}
