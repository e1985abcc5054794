package fi.polku.insight.overrides;

import java.util.List;

import fi.polku.insight.statistics.Wilson;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * Where people departed from what tables proposed.
 *
 * @param unit what the counts count
 */
record OverrideReport(String definition, String unit, List<Table> decisions) {

	/**
	 * The decisions on the proposals of one table.
	 *
	 * @param people null for readers who may not know who decided
	 */
	record Table(@Schema(description = "id of the decision table") String decision, Count count, List<Cell> matrix,
			List<RuleRow> rules,
			@Schema(description = "null for readers who may not know who decided") List<ByPerson> people) {
	}

	/**
	 * Decided, and of those departed from the proposal; null is suppressed: fewer than
	 * five people.
	 */
	record Count(Integer decided, Integer overridden, Wilson share) {

		static Count of(Integer decided, Integer overridden) {
			return new Count(decided, overridden,
					(decided != null && overridden != null) ? Wilson.of(overridden, decided) : null);
		}

	}

	/** What was proposed and what was chosen. */
	record Cell(String proposed, String chosen, @Schema(description = "null where suppressed") Integer decisions) {
	}

	/**
	 * A row of the table that hit.
	 *
	 * @param row its place in the table, from 1; 0 where that version is gone
	 * @param annotation what the table says of it, or {@code null}
	 */
	record RuleRow(String rule, int row, int version, String annotation, String proposed, Count count) {
	}

	/** Whoever decided, by name. */
	record ByPerson(String username, String name, Count count) {
	}

}
