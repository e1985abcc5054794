package fi.polku.training;

import java.time.Clock;
import java.time.LocalTime;

import fi.polku.calendar.Helsinki;
import fi.polku.process.FactsOnly;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/**
 * Sets when the result is asked for unless it has been told: the morning after the day of
 * results, or in eight weeks.
 */
@Component
class PlanResultsCheck implements FactsOnly {

	private static final int WEEKS_WITHOUT_A_DAY = 8;

	private static final LocalTime MORNING = LocalTime.of(8, 0);

	private final Clock clock;

	PlanResultsCheck(Clock clock) {
		this.clock = clock;
	}

	@Override
	public void execute(DelegateExecution execution) {
		var results = TrainingModel.RESULTS_DAY.get(execution);
		var day = (results != null) ? results.plusDays(1) : Helsinki.today(this.clock).plusWeeks(WEEKS_WITHOUT_A_DAY);
		TrainingModel.RESULTS_CHECK_AT.set(execution, Helsinki.at(day, MORNING));
	}

}
