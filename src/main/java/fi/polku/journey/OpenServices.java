package fi.polku.journey;

import fi.polku.process.Step;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/** Opens the services that the first plan of this round has. */
@Component
class OpenServices implements Step {

	private final Services services;

	OpenServices(Services services) {
		this.services = services;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.services.fitToPlan(caseNumber(execution), execution);
	}

}
