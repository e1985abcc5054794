package fi.polku.journey;

import java.time.Clock;

import fi.polku.calendar.Helsinki;
import fi.polku.process.Step;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/** Lets the clocks run again. */
@Component
class ResumeJourney implements Step {

	private final Pauses pauses;

	private final Clock clock;

	ResumeJourney(Pauses pauses, Clock clock) {
		this.pauses = pauses;
		this.clock = clock;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.pauses.resume(caseNumber(execution), Helsinki.today(this.clock));
	}

}
