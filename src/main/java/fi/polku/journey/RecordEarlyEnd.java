package fi.polku.journey;

import java.time.Clock;
import java.util.Map;

import fi.polku.calendar.Helsinki;
import fi.polku.casefile.Cases;
import fi.polku.casefile.Exit;
import fi.polku.process.Step;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/**
 * Closes the case with the reason for which it ended early; a case already closed keeps
 * its exit.
 */
@Component
class RecordEarlyEnd implements Step {

	private static final Map<String, String> REASONS = Map.of("clientWithdrew", "withdrew", "clientMovedAway",
			"movedAway", "clientDied", "died", "programmeEnded", "programmeEnded");

	private final Cases cases;

	private final Clock clock;

	RecordEarlyEnd(Cases cases, Clock clock) {
		this.cases = cases;
		this.clock = clock;
	}

	@Override
	public void execute(DelegateExecution execution) {
		var day = JourneyModel.EXIT_DAY.get(execution, Helsinki.today(this.clock));
		this.cases.close(caseNumber(execution), new Exit(day, JourneyModel.EXIT_CLASS.get(execution),
				REASONS.get(JourneyModel.EARLY_END_REASON.get(execution))));
	}

}
