package fi.polku.journey;

import fi.polku.casefile.Cases;
import fi.polku.casefile.OwnerChoices;
import fi.polku.casefile.OwnerReason;
import fi.polku.process.Step;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/**
 * Begins a new round for somebody who needs support again: a new case, linked to the
 * first, that starts from the plan.
 */
@Component
class OpenNewRound implements Step {

	private final Cases cases;

	private final OwnerChoices choices;

	private final Guidance guidance;

	OpenNewRound(Cases cases, OwnerChoices choices, Guidance guidance) {
		this.cases = cases;
		this.choices = choices;
		this.guidance = guidance;
	}

	@Override
	public void execute(DelegateExecution execution) {
		var first = this.cases.get(caseNumber(execution));
		var opening = this.guidance.begin(new Beginning(first.clientId(), first.programme(), "round", null, null, null,
				first.benefitDays(), first.number()));
		this.cases.assign(opening.number(), first.owner(), first.team(), first.area());
		if (first.owner() != null) {
			this.choices.keep(opening.number(), first.owner(), OwnerReason.round, null);
		}
	}

}
