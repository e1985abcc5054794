package fi.polku.workshop.replay;

import java.time.LocalDate;
import java.util.List;

import fi.polku.web.Refusal;

/**
 * What of a replay stands in the address; what is left out is chosen.
 *
 * @param from first day, to last day; both are needed for the replay to run
 */
record ReplayAsked(String decision, String output, LocalDate from, LocalDate to) {

	private static final int DAYS = 90;

	boolean isComplete() {
		return this.from != null && this.to != null;
	}

	/**
	 * The question, of the first decision and the last ninety days if not otherwise said.
	 */
	ReplayQuestion question(List<String> decisions, LocalDate today) {
		var last = (this.to != null) ? this.to : today;
		var first = (this.from != null) ? this.from : last.minusDays(DAYS);
		if (first.isAfter(last)) {
			throw Refusal.badRequest("workshop.replay.period");
		}
		var asked = (this.decision == null || this.decision.isBlank()) ? decisions.get(0) : this.decision;
		return new ReplayQuestion(asked, (this.output == null || this.output.isBlank()) ? null : this.output, first,
				last);
	}

}
