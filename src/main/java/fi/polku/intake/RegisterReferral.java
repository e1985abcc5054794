package fi.polku.intake;

import fi.polku.casefile.Cases;
import fi.polku.process.Step;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/**
 * Completes the facts by which the target group is proposed; whether the person is
 * already in a service.
 */
@Component
class RegisterReferral implements Step {

	private final Cases cases;

	private final OtherGuidance others;

	RegisterReferral(Cases cases, OtherGuidance others) {
		this.cases = cases;
		this.others = others;
	}

	@Override
	public void execute(DelegateExecution execution) {
		var here = this.cases.get(caseNumber(execution));
		IntakeModel.ON_SERVICE_NOW.set(execution, this.others.isOpenBeside(here));
		IntakeModel.JOINED.set(execution, false);
		IntakeModel.NO_SHOWS.set(execution, 0L);
	}

}
