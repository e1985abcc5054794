package fi.polku.paysubsidy;

import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/** The extension was granted: the employment is followed to its new last day. */
@Component
class ExtendEmployment implements DatedStep {

	private final EmploymentTimers timers;

	ExtendEmployment(EmploymentTimers timers) {
		this.timers = timers;
	}

	@Override
	public void execute(DelegateExecution execution) {
		PaySubsidyModel.SUBSIDY_ENDS_ON.set(execution, PaySubsidyModel.EXTENDED_ENDS_ON.get(execution));
		this.timers.moveTo(setDates(execution), execution.getProcessInstanceId());
	}

}
