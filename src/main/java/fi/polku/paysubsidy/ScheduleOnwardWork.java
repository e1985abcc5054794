package fi.polku.paysubsidy;

import fi.polku.process.FactsOnly;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/** The days of the placement, as they were agreed. */
@Component
class ScheduleOnwardWork implements FactsOnly {

	@Override
	public void execute(DelegateExecution execution) {
		var dates = OnwardDates.of(OnwardModel.STARTS_ON.get(execution), OnwardModel.ENDS_ON.get(execution));
		OnwardModel.STARTS_AT.set(execution, dates.starts());
		OnwardModel.MIDWAY_AT.set(execution, dates.midway());
		OnwardModel.SECURE_PATH_AT.set(execution, dates.securePath());
		OnwardModel.ENDS_AT.set(execution, dates.ends());
	}

}
