package fi.polku.followup;

import fi.polku.process.Step;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/** Ends the follow-up because the client needs support again. */
@Component
class RecordNeedForHelp implements Step {

	private final FollowUps followUps;

	RecordNeedForHelp(FollowUps followUps) {
		this.followUps = followUps;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.followUps.end(caseNumber(execution), "needsHelpAgain");
		FollowUpModel.OUTCOME.set(execution, "needsHelpAgain");
		FollowUpModel.GOAL_REACHED.set(execution, false);
	}

}
