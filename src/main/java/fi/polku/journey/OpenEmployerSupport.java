package fi.polku.journey;

import java.util.HashMap;
import java.util.List;

import fi.polku.process.Journeys;
import fi.polku.process.Step;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/**
 * The municipality's support for an employer is handled in a run of its own: it is owed
 * to the employer and paid for months, also when the client's guidance has ended.
 */
@Component
class OpenEmployerSupport implements Step {

	static final String KIND = "supportKind";

	private static final List<String> FACTS = List.of("employerKind", "employmentStartsOn", "supportAppliedOn");

	private final Journeys journeys;

	OpenEmployerSupport(Journeys journeys) {
		this.journeys = journeys;
	}

	@Override
	public void execute(DelegateExecution execution) {
		var facts = new HashMap<String, Object>();
		FACTS.forEach((name) -> facts.put(name, execution.getVariable(name)));
		this.journeys.start(caseNumber(execution), (String) execution.getVariable(KIND), null, facts);
	}

}
