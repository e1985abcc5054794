package fi.polku.paysubsidy;

import java.math.BigDecimal;

import fi.polku.money.Instrument;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/** Reserves what was granted for all months together. */
@Component
class ReserveSupplement extends SupportStep {

	ReserveSupplement(EmployerSupport support) {
		super(support, Instrument.MUNICIPAL_SUPPLEMENT);
	}

	@Override
	public void execute(DelegateExecution execution) {
		var decision = record(execution, SupportModel.DECIDE_SUPPLEMENT);
		reserve(execution, decision, new BigDecimal(decision.text("grantedMonthly"))
			.multiply(new BigDecimal(decision.text("grantedMonths"))));
	}

}
