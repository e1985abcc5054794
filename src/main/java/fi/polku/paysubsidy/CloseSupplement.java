package fi.polku.paysubsidy;

import fi.polku.money.Instrument;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/** No more is paid; what was reserved and not paid is free again. */
@Component
class CloseSupplement extends SupportStep {

	CloseSupplement(EmployerSupport support) {
		super(support, Instrument.MUNICIPAL_SUPPLEMENT);
	}

	@Override
	public void execute(DelegateExecution execution) {
		close(execution, "granted");
	}

}
