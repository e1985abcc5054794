package fi.polku.followup;

import java.util.Set;

import fi.polku.process.Step;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/** Ends the follow-up: the goal lasts where the client last was in work or education. */
@Component
class RecordLastingOutcome implements Step {

	private static final Set<String> GOAL = Set.of("employed", "inEducation");

	private final FollowUps followUps;

	RecordLastingOutcome(FollowUps followUps) {
		this.followUps = followUps;
	}

	@Override
	public void execute(DelegateExecution execution) {
		var caseNumber = caseNumber(execution);
		this.followUps.end(caseNumber, "followedUp");
		FollowUpModel.OUTCOME.set(execution, "followedUp");
		FollowUpModel.GOAL_REACHED.set(execution,
				this.followUps.lastStatus(caseNumber).filter(GOAL::contains).isPresent());
	}

}
