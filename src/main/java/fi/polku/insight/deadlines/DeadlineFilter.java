package fi.polku.insight.deadlines;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import fi.polku.insight.CaseFilter;
import fi.polku.web.Refusal;

/**
 * Which deadlines are asked about. Of the cases' filters model, version and step are
 * those of the task that a deadline binds.
 *
 * @param ground LAW or PROMISE
 */
record DeadlineFilter(CaseFilter cases, LocalDate dueFrom, LocalDate dueTo, String verdict, String ground, String rule,
		String cause) {

	/** Missed and over time together. */
	static final String LATE = "late";

	static final List<String> NAMES = List.of("dueFrom", "dueTo", "verdict", "ground", "rule", "cause");

	/** Fields of a form left empty do not narrow; what is no choice is refused. */
	static DeadlineFilter of(CaseFilter cases, DeadlineChoice choice) {
		if (choice.dueFrom() != null && choice.dueTo() != null && choice.dueFrom().isAfter(choice.dueTo())) {
			throw Refusal.badRequest("insight.filter.order", choice.dueFrom().toString(), choice.dueTo().toString());
		}
		var ground = blankToNull(choice.ground());
		var verdict = blankToNull(choice.verdict());
		var cause = blankToNull(choice.cause());
		must(ground == null || List.of("law", "promise").contains(ground.toLowerCase(Locale.ROOT)), "ground", ground);
		must(verdict == null || LATE.equals(verdict) || DeadlineState.of(verdict).isPresent(), "verdict", verdict);
		must(cause == null || Cause.of(cause).isPresent(), "cause", cause);
		return new DeadlineFilter(cases, choice.dueFrom(), choice.dueTo(), verdict,
				(ground != null) ? ground.toUpperCase(Locale.ROOT) : null, blankToNull(choice.rule()), cause);
	}

	/** The deadlines of all own cases. */
	static DeadlineFilter of(CaseFilter cases) {
		return new DeadlineFilter(cases, null, null, null, null, null, null);
	}

	/** Whether nothing but days narrows the deadlines of the cases. */
	boolean isOfAll() {
		return this.verdict == null && this.ground == null && this.rule == null && this.cause == null;
	}

	/** The states that the verdict asked for stands for; empty for all. */
	List<String> states() {
		if (this.verdict == null) {
			return List.of();
		}
		return LATE.equals(this.verdict) ? List.of(DeadlineState.MISSED.code(), DeadlineState.OVER_TIME.code())
				: List.of(this.verdict);
	}

	/** What is chosen beside the cases, as it stands in an address. */
	Map<String, String> chosen() {
		var chosen = new LinkedHashMap<String, String>();
		var values = new Object[] { this.dueFrom, this.dueTo, this.verdict,
				(this.ground != null) ? this.ground.toLowerCase(Locale.ROOT) : null, this.rule, this.cause };
		for (int i = 0; i < values.length; i++) {
			if (values[i] != null) {
				chosen.put(NAMES.get(i), values[i].toString());
			}
		}
		return chosen;
	}

	private static void must(boolean isGood, String name, String value) {
		if (!isGood) {
			throw Refusal.badRequest("insight.deadlines.fault.value", name, value);
		}
	}

	private static String blankToNull(String text) {
		return (text == null || text.isBlank()) ? null : text.strip();
	}

}
