package fi.polku.paysubsidy;

import fi.polku.process.Step;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** A step that sets when things happen in the employment, from its first and last day. */
interface DatedStep extends Step {

	default EmploymentDates setDates(DelegateExecution execution) {
		var dates = EmploymentDates.of(PaySubsidyModel.STARTS_ON.get(execution),
				PaySubsidyModel.SUBSIDY_ENDS_ON.get(execution));
		PaySubsidyModel.MONTH_AT_WORK_AT.set(execution, dates.month());
		PaySubsidyModel.MIDWAY_AT.set(execution, dates.midway());
		PaySubsidyModel.SECURE_NEXT_PATH_AT.set(execution, dates.secureNextPath());
		PaySubsidyModel.ENDS_AT.set(execution, dates.ends());
		return dates;
	}

}
