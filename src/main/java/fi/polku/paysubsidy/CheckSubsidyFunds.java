package fi.polku.paysubsidy;

import java.time.Clock;

import fi.polku.calendar.Helsinki;
import fi.polku.process.FactsOnly;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/** Tells whoever looks for a job how much money is left this year. */
@Component
class CheckSubsidyFunds implements FactsOnly {

	private final SubsidyFunds funds;

	private final Clock clock;

	CheckSubsidyFunds(SubsidyFunds funds, Clock clock) {
		this.funds = funds;
		this.clock = clock;
	}

	@Override
	public void execute(DelegateExecution execution) {
		var left = this.funds.left(caseNumber(execution), Helsinki.today(this.clock));
		PaySubsidyModel.FUNDS_LEFT.set(execution, left.orElse(null));
	}

}
