package fi.polku.jobsearch;

import java.time.Clock;
import java.time.LocalTime;

import fi.polku.calendar.Helsinki;
import fi.polku.process.FactsOnly;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/** Sets the next discussion: on the day it was moved to, else at the interval agreed. */
@Component
class PlanSearchDiscussion implements FactsOnly {

	private static final LocalTime MORNING = LocalTime.of(8, 0);

	private final Clock clock;

	PlanSearchDiscussion(Clock clock) {
		this.clock = clock;
	}

	@Override
	public void execute(DelegateExecution execution) {
		var moved = JobSearchModel.MOVED_TO.get(execution);
		var day = (moved != null) ? moved
				: Helsinki.today(this.clock).plusWeeks(JobSearchModel.DISCUSSION_WEEKS.get(execution));
		JobSearchModel.MOVED_TO.set(execution, null);
		JobSearchModel.DISCUSSION_AT.set(execution, Helsinki.at(day, MORNING));
		JobSearchModel.WORK_FOUND.set(execution, false);
	}

}
