package fi.polku.insight.paths;

import java.util.List;

import fi.polku.insight.CaseFilter;
import fi.polku.insight.columns.Chosen;
import fi.polku.insight.page.InsightQuery;
import fi.polku.insight.paths.PathNames.Named;

/**
 * What a page is asked for.
 *
 * @param groups of the steps that count
 * @param query the page's own address
 */
record PathQuestion(CaseFilter filter, Chosen chosen, StepGroups groups, Named named, InsightQuery query) {

	/** A working day has eight hours; tables and pictures divide by twenty-four. */
	private static final int OFFICE_DAYS = 3;

	/** Seconds, so that a day of the reader's clock is a day. */
	Double days(double seconds) {
		return Double.isNaN(seconds) ? null : this.filter.inWorkingTime() ? seconds * OFFICE_DAYS : seconds;
	}

	/** The text by the reader's clock. */
	String key(String name) {
		return "insight.paths." + name + (this.filter.inWorkingTime() ? ".working" : "");
	}

	boolean isTooFew() {
		return this.chosen.cases().length < this.chosen.fewest();
	}

	/** The cases of one row; the kinds of steps that the page looks at go along. */
	String casesPicked(String name, String value) {
		return this.query.cases()
			.with(name, value)
			.with("kind", this.query.parameters().getOrDefault("kind", List.of("human")).toArray())
			.href();
	}

	/** The cases that came to the step. */
	String casesAt(String step) {
		return this.query.cases().with("step", step).href();
	}

}
