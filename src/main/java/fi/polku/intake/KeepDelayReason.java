package fi.polku.intake;

import fi.polku.calendar.Deadline;
import fi.polku.calendar.Deadlines;
import fi.polku.calendar.Verdict;
import fi.polku.casefile.CaseRecord;
import fi.polku.casefile.Records;
import fi.polku.process.Step;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/** Puts what was explained beside the interview's deadline that was missed. */
@Component
class KeepDelayReason implements Step {

	private static final String RULE = "initialInterview";

	private final Records records;

	private final Deadlines deadlines;

	KeepDelayReason(Records records, Deadlines deadlines) {
		this.records = records;
		this.deadlines = deadlines;
	}

	@Override
	public void execute(DelegateExecution execution) {
		var caseNumber = caseNumber(execution);
		this.records.latest(caseNumber, IntakeModel.DELAY)
			.map(KeepDelayReason::said)
			.ifPresent((reason) -> this.deadlines.ofCase(caseNumber.value())
				.stream()
				.filter(KeepDelayReason::isUnexplained)
				.forEach((missed) -> this.deadlines.explain(missed.id(), reason)));
	}

	private static String said(CaseRecord record) {
		return record.text("delayExplained");
	}

	private static boolean isUnexplained(Deadline one) {
		return RULE.equals(one.due().rule()) && one.verdict() == Verdict.MISSED && one.reason() == null;
	}

}
