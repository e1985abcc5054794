package fi.polku.worktrial;

import fi.polku.process.Step;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** A step that sets when things happen in the trial. */
interface DatedStep extends Step {

	default void write(TrialDates dates, DelegateExecution execution) {
		WorkTrialModel.STARTS_AT.set(execution, dates.starts());
		WorkTrialModel.MIDWAY_AT.set(execution, dates.midway());
		WorkTrialModel.AGREE_NEXT_STEP_AT.set(execution, dates.agreeNextStep());
		WorkTrialModel.ENDS_AT.set(execution, dates.ends());
	}

}
