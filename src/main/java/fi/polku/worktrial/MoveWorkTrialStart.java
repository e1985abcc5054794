package fi.polku.worktrial;

import java.time.Clock;

import fi.polku.calendar.Helsinki;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/** The start moved: new days in force, and the agreement written anew. */
@Component
class MoveWorkTrialStart implements DatedStep {

	private final AgreementWriter agreement;

	private final Clock clock;

	MoveWorkTrialStart(AgreementWriter agreement, Clock clock) {
		this.agreement = agreement;
		this.clock = clock;
	}

	@Override
	public void execute(DelegateExecution execution) {
		var start = WorkTrialModel.MOVED_START.get(execution);
		var end = WorkTrialModel.MOVED_END.get(execution);
		WorkTrialModel.STARTS_ON.set(execution, start);
		WorkTrialModel.ENDS_ON.set(execution, end);
		WorkTrialModel.AGREED_START.set(execution, start);
		WorkTrialModel.AGREED_END.set(execution, end);
		write(TrialDates.of(start, end, Helsinki.today(this.clock)), execution);
		this.agreement.write(caseNumber(execution), start, end);
	}

}
