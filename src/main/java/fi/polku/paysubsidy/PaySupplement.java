package fi.polku.paysubsidy;

import fi.polku.money.Instrument;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/** A claim was approved. */
@Component
class PaySupplement extends SupportStep {

	PaySupplement(EmployerSupport support) {
		super(support, Instrument.MUNICIPAL_SUPPLEMENT);
	}

	@Override
	public void execute(DelegateExecution execution) {
		pay(execution, SupportModel.CHECK_CLAIM);
	}

}
