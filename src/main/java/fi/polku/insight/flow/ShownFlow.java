package fi.polku.insight.flow;

import java.time.Instant;
import java.time.LocalDate;

import fi.polku.calendar.Helsinki;
import fi.polku.insight.CaseFilter;
import fi.polku.insight.columns.Micros;
import fi.polku.insight.page.InsightQuery;

/** What a page of flow shows, and where its links begin. */
record ShownFlow(InWindow cases, Wip wip, CaseFilter filter, InsightQuery query) {

	/** Whether there are cases, and enough of them. */
	boolean isTold() {
		return !this.wip.suppressed() && this.wip.cases().all() != null && this.wip.cases().all() > 0
				|| this.wip.cases().openAtEnd() != null && this.wip.cases().openAtEnd() > 0;
	}

	LocalDate firstDay() {
		return Micros.day(this.cases.window().from());
	}

	LocalDate lastDay() {
		return Micros.day(Math.max(this.cases.window().from(), this.cases.window().until() - 1));
	}

	/** The cases of the rest of the filter, whenever they began. */
	InsightQuery casesAnytime() {
		return this.query.cases().without("from", "to", "period");
	}

	InsightQuery arrived(Instant from, Instant until) {
		return casesAnytime().with("from", Helsinki.dateOf(from)).with("to", Helsinki.dateOf(until.minusNanos(1000)));
	}

	InsightQuery ended(Instant from, Instant until) {
		return casesAnytime().with("endedFrom", Helsinki.dateOf(from))
			.with("endedTo", Helsinki.dateOf(until.minusNanos(1000)));
	}

	InsightQuery openOn(LocalDate day) {
		return casesAnytime().with("openOn", day);
	}

	/** Those open when the window ended. */
	InsightQuery openAtEnd() {
		return isUntilNow() ? casesAnytime().with("state", "open") : openOn(lastDay());
	}

	boolean isUntilNow() {
		return this.cases.window().until() > this.cases.chosen().now();
	}

}
