package fi.polku.multiservice;

import fi.polku.process.Step;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/** Says where the client moves on to; support leads on and is never the goal itself. */
@Component
class RecordJointServiceOutcome implements Step {

	@Override
	public void execute(DelegateExecution execution) {
		MultiServiceModel.OUTCOME.set(execution, switch (MultiServiceModel.END.get(execution)) {
			case "workServices" -> "readyForWorkServices";
			case "otherService" -> "towardsOtherServiceAfterJoint";
			default -> "endedOtherwise";
		});
		MultiServiceModel.GOAL_REACHED.set(execution, false);
	}

}
