package fi.polku.followup;

import java.time.LocalTime;

import fi.polku.calendar.Helsinki;
import fi.polku.process.Step;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/**
 * Works out when the client is asked next, and forgets the answers of the round before.
 */
@Component
class PlanFollowUp implements Step {

	private static final LocalTime NINE = LocalTime.of(9, 0);

	@Override
	public void execute(DelegateExecution execution) {
		var points = FollowUpPoints.parse(FollowUpModel.POINTS.get(execution));
		var round = FollowUpModel.ROUND.get(execution, 0L).intValue() + 1;
		var day = points.day(FollowUpModel.EXIT_DAY.get(execution), round);
		FollowUpModel.ROUND.set(execution, (long) round);
		FollowUpModel.MORE_POINTS.set(execution, points.hasMoreAfter(round));
		FollowUpModel.FOLLOW_UP_AT.set(execution, Helsinki.at(day, NINE));
		FollowUpModel.NEEDS_HELP.set(execution, false);
		FollowUpModel.REACHED.set(execution, null);
		FollowUpModel.STATUS.set(execution, null);
	}

}
