package fi.polku.journey;

import java.time.Clock;
import java.time.LocalTime;

import fi.polku.calendar.Deadlines;
import fi.polku.calendar.Helsinki;
import fi.polku.process.FactsOnly;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/**
 * Plans the next job-search discussion from the last one, by the law in force; where we
 * are not the employment authority the discussion is not ours. The task opens two weeks
 * before it is due.
 */
@Component
class PlanNextDiscussion implements FactsOnly {

	/** The task opens so many days before it is due. */
	static final int OPENS_BEFORE_DAYS = 14;

	private static final LocalTime MORNING = LocalTime.of(6, 0);

	private final Deadlines deadlines;

	private final Clock clock;

	PlanNextDiscussion(Deadlines deadlines, Clock clock) {
		this.deadlines = deadlines;
		this.clock = clock;
	}

	@Override
	public void execute(DelegateExecution execution) {
		var ours = JourneyModel.AUTHORITY.get(execution, false);
		JourneyModel.DISCUSSION_OURS.set(execution, ours);
		if (ours) {
			var last = JourneyModel.DISCUSSION_DAY.get(execution, Helsinki.today(this.clock));
			var due = this.deadlines.dueFor("jobSearchDiscussion", true, last, Helsinki.at(last, MORNING));
			JourneyModel.DISCUSSION_COUNTED_FROM.set(execution, last);
			JourneyModel.NEXT_DISCUSSION_AT.set(execution,
					Helsinki.at(due.dueOn().minusDays(OPENS_BEFORE_DAYS), MORNING));
		}
	}

}
