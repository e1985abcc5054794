package fi.polku.paysubsidy;

import java.time.Clock;

import fi.polku.calendar.Helsinki;
import fi.polku.casefile.Cases;
import fi.polku.process.FactsOnly;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/** Tells whoever looks for a job how much money is left this year. */
@Component
class CheckSubsidyFunds implements FactsOnly {

	private final SubsidyFunds funds;

	private final Cases cases;

	private final Clock clock;

	CheckSubsidyFunds(SubsidyFunds funds, Cases cases, Clock clock) {
		this.funds = funds;
		this.cases = cases;
		this.clock = clock;
	}

	@Override
	public void execute(DelegateExecution execution) {
		var organisation = this.cases.get(caseNumber(execution)).organisation();
		var left = this.funds.left(organisation, Helsinki.today(this.clock).getYear());
		PaySubsidyModel.FUNDS_LEFT.set(execution, left.orElse(null));
	}

}
