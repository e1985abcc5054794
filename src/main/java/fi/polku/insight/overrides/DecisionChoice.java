package fi.polku.insight.overrides;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import fi.polku.insight.FilterDay;
import fi.polku.web.Refusal;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What is chosen of decisions beside their cases; what is {@code null} does not narrow.
 */
record DecisionChoice(@Schema(description = "the table that proposed", allowableValues = {
		"listProposal", "targetGroup", "segment", "route" }) String decision,
		@Schema(description = "the first day on which it may have been decided") LocalDate decidedFrom,
		@Schema(description = "the last day on which it may have been decided") LocalDate decidedTo,
		@Schema(description = "id of the row of the table that hit") String rule,
		@Schema(description = "user name of who decided; auditors and leads") String person,
		@Schema(description = "only where a person departed from the proposal, or only where not") Boolean overridden){

	/** Fields of a form left empty do not narrow; what is no choice is refused. */
	DecisionChoice checked() {
		var table = blankToNull(this.decision);
		if (table != null && Proposal.of(table).isEmpty()) {
			throw Refusal.badRequest("insight.filter.choice", "decision", table, String.join(", ", Proposal.tables()));
		}
		bounded("decidedFrom", this.decidedFrom);
		bounded("decidedTo", this.decidedTo);
		if (this.decidedFrom != null && this.decidedTo != null && this.decidedFrom.isAfter(this.decidedTo)) {
			throw Refusal.badRequest("insight.filter.order", this.decidedFrom.toString(), this.decidedTo.toString());
		}
		return new DecisionChoice(table, this.decidedFrom, this.decidedTo, blankToNull(this.rule),
				blankToNull(this.person), this.overridden);
	}

	/** What is chosen, as it stands in an address. */
	Map<String, Object> chosen() {
		var chosen = new LinkedHashMap<String, Object>();
		chosen.put("decision", this.decision);
		chosen.put("decidedFrom", this.decidedFrom);
		chosen.put("decidedTo", this.decidedTo);
		chosen.put("rule", this.rule);
		chosen.put("person", this.person);
		chosen.put("overridden", this.overridden);
		chosen.values().removeIf(Objects::isNull);
		return chosen;
	}

	private static void bounded(String name, LocalDate day) {
		if (day != null) {
			FilterDay.read(name, day.toString());
		}
	}

	private static String blankToNull(String text) {
		return (text == null || text.isBlank()) ? null : text.strip();
	}

}
