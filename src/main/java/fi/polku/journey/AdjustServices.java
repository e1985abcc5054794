package fi.polku.journey;

import fi.polku.process.Step;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/** Opens and drops services after the plan was reviewed while they ran. */
@Component
class AdjustServices implements Step {

	private final Services services;

	AdjustServices(Services services) {
		this.services = services;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.services.fitToPlan(caseNumber(execution), execution);
	}

}
