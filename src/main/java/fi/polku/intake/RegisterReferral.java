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

	RegisterReferral(Cases cases) {
		this.cases = cases;
	}

	@Override
	public void execute(DelegateExecution execution) {
		var here = this.cases.get(caseNumber(execution));
		var elsewhere = this.cases.of(here.clientId())
			.stream()
			.anyMatch(
					(one) -> one.open() && !one.number().equals(here.number()) && !"listScreening".equals(one.model()));
		IntakeModel.ON_SERVICE_NOW.set(execution, elsewhere);
		IntakeModel.JOINED.set(execution, false);
		IntakeModel.NO_SHOWS.set(execution, 0L);
	}

}
