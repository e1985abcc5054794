package fi.polku.paysubsidy;

import fi.polku.money.Instrument;
import fi.polku.process.FactsOnly;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/** Tells the decider what is left. */
@Component
class CheckBonusMoney extends SupportStep implements FactsOnly {

	CheckBonusMoney(EmployerSupport support) {
		super(support, Instrument.RECRUITMENT_BONUS);
	}

	@Override
	public void execute(DelegateExecution execution) {
		look(execution);
	}

}
