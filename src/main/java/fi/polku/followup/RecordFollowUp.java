package fi.polku.followup;

import fi.polku.process.Step;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/** Keeps the client's situation at this point. */
@Component
class RecordFollowUp implements Step {

	private final FollowUps followUps;

	RecordFollowUp(FollowUps followUps) {
		this.followUps = followUps;
	}

	@Override
	public void execute(DelegateExecution execution) {
		var reached = FollowUpModel.REACHED.get(execution);
		var answeredBy = (reached == null) ? "client" : reached ? "coordinator" : "nobody";
		this.followUps.record(new FollowUp(caseNumber(execution), FollowUpModel.ROUND.get(execution).intValue(),
				FollowUpModel.STATUS.get(execution), answeredBy, FollowUpModel.NEEDS_HELP.get(execution, false)));
	}

}
