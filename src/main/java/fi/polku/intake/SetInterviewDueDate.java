package fi.polku.intake;

import java.time.Clock;

import fi.polku.calendar.Deadlines;
import fi.polku.calendar.Helsinki;
import fi.polku.journey.JourneyModel;
import fi.polku.process.FactsOnly;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/**
 * Works out by when the interview must be held: the law's days only where the day the job
 * search began is known, and from that day; otherwise the service promise from now.
 */
@Component
class SetInterviewDueDate implements FactsOnly {

	private final Deadlines deadlines;

	private final Clock clock;

	SetInterviewDueDate(Deadlines deadlines, Clock clock) {
		this.deadlines = deadlines;
		this.clock = clock;
	}

	@Override
	public void execute(DelegateExecution execution) {
		var lawApplies = JourneyModel.LAW_DEADLINE_APPLIES.get(execution, false);
		var began = JourneyModel.SEARCH_BEGAN.get(execution);
		var due = this.deadlines.dueFor("initialInterview", lawApplies, began, this.clock.instant());
		IntakeModel.INTERVIEW_COUNTED_FROM.set(execution, Helsinki.today(this.clock));
		IntakeModel.INTERVIEW_DUE_AT.set(execution, due.dueAt());
	}

}
