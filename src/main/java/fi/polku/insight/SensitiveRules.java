package fi.polku.insight;

import java.util.Collections;

import fi.polku.process.SensitiveFacts;

import org.springframework.stereotype.Component;

/** Which inputs of decision tables, and which of their rows, tell of health. */
@Component
public class SensitiveRules {

	private final RuleRows rows;

	private final SensitiveFacts facts;

	SensitiveRules(RuleRows rows, SensitiveFacts facts) {
		this.rows = rows;
		this.facts = facts;
	}

	/** Whether the input of that version of a table is a fact that tells of health. */
	public boolean isInput(String tableId, String input) {
		return !Collections.disjoint(this.rows.reads(tableId, input), this.facts.names());
	}

	/** Whether the row looks at such a fact, so that its hit tells it. */
	public boolean isRow(String tableId, String rule) {
		return !Collections.disjoint(this.rows.of(tableId, rule).looksAt(), this.facts.names());
	}

}
