package fi.polku.paysubsidy;

import fi.polku.money.Instrument;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/** Paid or not, what was reserved and not paid is free again. */
@Component
class CloseBonus extends SupportStep {

	CloseBonus(EmployerSupport support) {
		super(support, Instrument.RECRUITMENT_BONUS);
	}

	@Override
	public void execute(DelegateExecution execution) {
		close(execution, "lasted".equals(SupportModel.LASTED.get(execution)) ? "granted" : "lapsed");
	}

}
