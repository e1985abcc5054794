package fi.polku.worktrial;

import java.time.LocalDate;
import java.util.Map;

import fi.polku.process.RuleTable;

import org.springframework.stereotype.Component;

/** The terms in force for a trial, by the day it begins (383/2023 § 11). */
@Component
class TermsOfTrials {

	private final RuleTable table;

	TermsOfTrials(RuleTable table) {
		this.table = table;
	}

	/** No row or two rows for a day is a fault of the table. */
	WorkTrialTerms startingOn(LocalDate start) {
		var rows = this.table.rows(WorkTrialModel.TERMS, Map.of("trialStartsOn", start.toString()));
		if (rows.size() != 1) {
			throw new IllegalStateException(rows.size() + " rows of workTrialTerms.dmn hit " + start);
		}
		return WorkTrialTerms.of(rows.get(0));
	}

}
