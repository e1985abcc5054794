package fi.polku.worktrial;

import java.time.Clock;

import fi.polku.calendar.Helsinki;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/**
 * Puts the signed agreement in force. One that keeps the first day of a trial under way
 * extends it; any other begins a trial anew.
 */
@Component
class RecordAgreement implements DatedStep {

	private final Clock clock;

	RecordAgreement(Clock clock) {
		this.clock = clock;
	}

	@Override
	public void execute(DelegateExecution execution) {
		var start = WorkTrialModel.AGREED_START.get(execution);
		var end = WorkTrialModel.AGREED_END.get(execution);
		var extended = WorkTrialModel.UNDER_WAY.get(execution, false)
				&& start.equals(WorkTrialModel.STARTS_ON.get(execution));
		WorkTrialModel.UNDER_WAY.set(execution, extended);
		WorkTrialModel.STARTS_ON.set(execution, start);
		WorkTrialModel.ENDS_ON.set(execution, end);
		WorkTrialModel.LEARNING_SUPPORTED.set(execution, WorkTrialModel.LEARNING_AGREED.get(execution, false));
		write(TrialDates.of(start, end, Helsinki.today(this.clock)), execution);
	}

}
