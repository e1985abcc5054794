package fi.polku.intake;

import fi.polku.casefile.Cases;
import fi.polku.casefile.OwnerChoices;
import fi.polku.process.Step;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/**
 * Brings the checked contact details into the register and gives the case a coordinator,
 * unless it has one.
 */
@Component
class AssignCoordinator implements Step {

	private final ContactDetails contactDetails;

	private final Cases cases;

	private final CoordinatorChoice choice;

	private final OwnerChoices choices;

	AssignCoordinator(ContactDetails contactDetails, Cases cases, CoordinatorChoice choice, OwnerChoices choices) {
		this.contactDetails = contactDetails;
		this.cases = cases;
		this.choice = choice;
		this.choices = choices;
	}

	@Override
	public void execute(DelegateExecution execution) {
		var caseNumber = caseNumber(execution);
		this.contactDetails.intoRegister(caseNumber);
		if (this.cases.get(caseNumber).owner() == null) {
			this.choice.forCase(caseNumber).ifPresent((chosen) -> {
				this.cases.assign(caseNumber, chosen.username(), chosen.team(), chosen.area());
				this.choices.keep(caseNumber, chosen.username(), chosen.reason(), chosen.openCases());
			});
		}
	}

}
