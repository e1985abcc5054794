package fi.polku.worktrial;

import java.time.Clock;

import fi.polku.calendar.Helsinki;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/** The trial runs from the day it really began, or goes on after an extension. */
@Component
class StartWorkTrial implements DatedStep {

	private final Clock clock;

	StartWorkTrial(Clock clock) {
		this.clock = clock;
	}

	@Override
	public void execute(DelegateExecution execution) {
		if (!WorkTrialModel.UNDER_WAY.get(execution, false)) {
			var begun = WorkTrialModel.STARTED_ON.get(execution);
			WorkTrialModel.STARTS_ON.set(execution, begun);
			WorkTrialModel.AGREED_START.set(execution, begun);
			WorkTrialModel.UNDER_WAY.set(execution, true);
		}
		write(TrialDates.of(WorkTrialModel.STARTS_ON.get(execution), WorkTrialModel.ENDS_ON.get(execution),
				Helsinki.today(this.clock)), execution);
	}

}
