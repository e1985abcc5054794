package fi.polku.journey;

import java.time.Clock;
import java.time.LocalTime;

import fi.polku.calendar.Helsinki;
import fi.polku.process.Step;
import fi.polku.process.Variable;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/** Stops the clocks until the expected day of return. */
@Component
class PauseJourney implements Step {

	private static final Variable<String> PAUSE_REASON = Variable.text("pauseReason");

	private static final String ILLNESS = "illness";

	private static final String OTHER = "other";

	private final Pauses pauses;

	private final Clock clock;

	PauseJourney(Pauses pauses, Clock clock) {
		this.pauses = pauses;
		this.clock = clock;
	}

	@Override
	public void execute(DelegateExecution execution) {
		var until = JourneyModel.RETURN_DAY.get(execution);
		this.pauses.pause(caseNumber(execution), reason(execution), Helsinki.today(this.clock), until);
		JourneyModel.RETURN_AT.set(execution, Helsinki.at(until, LocalTime.of(6, 0)));
	}

	/** Earlier versions of the model named illness; no clock needs to know it. */
	private static String reason(DelegateExecution execution) {
		if (ILLNESS.equals(PAUSE_REASON.get(execution))) {
			PAUSE_REASON.set(execution, OTHER);
		}
		return PAUSE_REASON.get(execution);
	}

}
