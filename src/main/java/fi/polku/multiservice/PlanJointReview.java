package fi.polku.multiservice;

import java.time.Clock;
import java.time.LocalTime;

import fi.polku.calendar.DueDates;
import fi.polku.calendar.Helsinki;
import fi.polku.process.FactsOnly;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/**
 * Sets the review so that the team gets its task two weeks before the law wants it done.
 */
@Component
class PlanJointReview implements FactsOnly {

	private static final String RULE = "reviewJointPlan";

	private static final int WEEKS_BEFORE = 2;

	private static final LocalTime MORNING = LocalTime.of(8, 0);

	private final DueDates dueDates;

	private final Clock clock;

	PlanJointReview(DueDates dueDates, Clock clock) {
		this.dueDates = dueDates;
		this.clock = clock;
	}

	@Override
	public void execute(DelegateExecution execution) {
		var today = Helsinki.today(this.clock);
		var due = this.dueDates.dueFor(RULE, true, today, this.clock.instant());
		MultiServiceModel.PLAN_DAY.set(execution, today);
		MultiServiceModel.REVIEW_AT.set(execution, Helsinki.at(due.dueOn().minusWeeks(WEEKS_BEFORE), MORNING));
	}

}
