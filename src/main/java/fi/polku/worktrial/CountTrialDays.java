package fi.polku.worktrial;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import fi.polku.process.Step;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/**
 * The host withdrew: the days used count against the maximum, and a new trial is agreed.
 */
@Component
class CountTrialDays implements Step {

	@Override
	public void execute(DelegateExecution execution) {
		if (WorkTrialModel.UNDER_WAY.get(execution, false)) {
			var used = days(WorkTrialModel.STARTS_ON.get(execution), WorkTrialModel.WITHDRAWN_ON.get(execution));
			WorkTrialModel.EARLIER_DAYS.set(execution, WorkTrialModel.EARLIER_DAYS.get(execution, 0L) + used);
		}
		WorkTrialModel.UNDER_WAY.set(execution, false);
		WorkTrialModel.AGREED_START.set(execution, null);
	}

	private static long days(LocalDate first, LocalDate last) {
		return Math.max(0, ChronoUnit.DAYS.between(first, last) + 1);
	}

}
