package fi.polku.paysubsidy;

import fi.polku.money.Instrument;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/** The work has gone on: the bonus is paid. */
@Component
class PayBonus extends SupportStep {

	PayBonus(EmployerSupport support) {
		super(support, Instrument.RECRUITMENT_BONUS);
	}

	@Override
	public void execute(DelegateExecution execution) {
		pay(execution, SupportModel.CONFIRM_LASTED);
	}

}
