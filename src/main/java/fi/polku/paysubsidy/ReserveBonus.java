package fi.polku.paysubsidy;

import java.math.BigDecimal;

import fi.polku.money.Instrument;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/** Reserves the bonus that was granted. */
@Component
class ReserveBonus extends SupportStep {

	ReserveBonus(EmployerSupport support) {
		super(support, Instrument.RECRUITMENT_BONUS);
	}

	@Override
	public void execute(DelegateExecution execution) {
		var decision = record(execution, SupportModel.DECIDE_BONUS);
		reserve(execution, decision, new BigDecimal(decision.text("grantedEuros")));
	}

}
