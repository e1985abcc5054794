package fi.polku.paysubsidy;

import fi.polku.money.Instrument;
import fi.polku.process.FactsOnly;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/** Tells the decider what is left, and what the table's amount comes to. */
@Component
class CheckSupplementMoney extends SupportStep implements FactsOnly {

	CheckSupplementMoney(EmployerSupport support) {
		super(support, Instrument.MUNICIPAL_SUPPLEMENT);
	}

	@Override
	public void execute(DelegateExecution execution) {
		var monthly = SupportModel.MONTHLY.get(execution);
		var months = SupportModel.MONTHS.get(execution);
		SupportModel.TOTAL.set(execution, (monthly != null && months != null) ? monthly * months : null);
		look(execution);
	}

}
