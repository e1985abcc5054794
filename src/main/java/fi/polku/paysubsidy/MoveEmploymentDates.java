package fi.polku.paysubsidy;

import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/** A suspension of a month or more moved the last day of the subsidy (380/2023 § 92). */
@Component
class MoveEmploymentDates implements DatedStep {

	private final EmploymentTimers timers;

	MoveEmploymentDates(EmploymentTimers timers) {
		this.timers = timers;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.timers.moveTo(setDates(execution), execution.getProcessInstanceId());
	}

}
