package fi.polku.jobsearch;

import java.time.Clock;

import fi.polku.calendar.Helsinki;
import fi.polku.process.FactsOnly;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/** Starts the three months. */
@Component
class BeginJobSearch implements FactsOnly {

	private static final int MONTHS = 3;

	private final Clock clock;

	BeginJobSearch(Clock clock) {
		this.clock = clock;
	}

	@Override
	public void execute(DelegateExecution execution) {
		var today = Helsinki.today(this.clock);
		JobSearchModel.FROM.set(execution, today);
		JobSearchModel.ENDS_AT.set(execution, Helsinki.endOfDay(today.plusMonths(MONTHS)));
		JobSearchModel.WORK_FOUND.set(execution, false);
	}

}
