package fi.polku.journey;

import java.time.Clock;

import fi.polku.calendar.Helsinki;
import fi.polku.casefile.Cases;
import fi.polku.casefile.Exit;
import fi.polku.process.Step;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/**
 * Closes the case of somebody whose guidance did not begin, with the reason that intake
 * gave.
 */
@Component
class RecordNotJoined implements Step {

	private final Cases cases;

	private final Clock clock;

	RecordNotJoined(Cases cases, Clock clock) {
		this.cases = cases;
		this.clock = clock;
	}

	@Override
	public void execute(DelegateExecution execution) {
		var reason = JourneyModel.INTAKE_OUTCOME.get(execution, "notJoined");
		this.cases.close(caseNumber(execution), new Exit(Helsinki.today(this.clock), null, reason));
	}

}
