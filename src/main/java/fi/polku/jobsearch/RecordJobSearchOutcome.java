package fi.polku.jobsearch;

import fi.polku.process.Step;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/** Says how the supported search ended. */
@Component
class RecordJobSearchOutcome implements Step {

	@Override
	public void execute(DelegateExecution execution) {
		var employed = JobSearchModel.WORK_FOUND.get(execution, false);
		JobSearchModel.OUTCOME.set(execution, employed ? "employed" : "notEmployedYet");
		JobSearchModel.GOAL_REACHED.set(execution, employed);
	}

}
