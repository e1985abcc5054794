package fi.polku.worktrial;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import fi.polku.casefile.Records;
import fi.polku.process.CaseNumber;
import fi.polku.process.form.FieldFault;
import fi.polku.process.form.FormRule;

/** A start that moved keeps to the same limits as the agreement. */
class MovedStartLimits implements FormRule {

	private final String element;

	private final TermsOfTrials terms;

	private final Records records;

	MovedStartLimits(String element, TermsOfTrials terms, Records records) {
		this.element = element;
		this.terms = terms;
		this.records = records;
	}

	@Override
	public String element() {
		return this.element;
	}

	@Override
	public List<FieldFault> check(CaseNumber caseNumber, Map<String, Object> answers, LocalDate today) {
		var given = new Answers(answers);
		if (given.date("movedStartsOn") == null || given.date("movedEndsOn") == null) {
			return List.of();
		}
		var agreement = this.records.latest(caseNumber, WorkTrialModel.AGREE)
			.map((record) -> new Answers(record.answers()))
			.orElseGet(() -> new Answers(Map.of()));
		return given.period("movedStartsOn", "movedEndsOn", agreement)
			.faults(this.terms.startingOn(given.date("movedStartsOn")), "movedEndsOn");
	}

}
