package fi.polku.benefitlist;

import fi.polku.process.Step;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/** Takes up a screening again with what the newest list tells. */
@Component
class RefreshListFacts implements Step {

	private final Screenings screenings;

	private final ListedPeople people;

	private final ListFacts facts;

	RefreshListFacts(Screenings screenings, ListedPeople people, ListFacts facts) {
		this.screenings = screenings;
		this.people = people;
		this.facts = facts;
	}

	@Override
	public void execute(DelegateExecution execution) {
		var number = caseNumber(execution);
		this.screenings.reopen(number);
		ScreeningModel.BENEFIT_DAYS.set(execution, this.people.screenAgain(number));
		ScreeningModel.ON_SERVICE_NOW.set(execution, this.facts.onServiceNow(number));
		ScreeningModel.RECHECK_ON.set(execution, null);
	}

}
