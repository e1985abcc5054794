package fi.polku.insight.compare;

import fi.polku.insight.CaseFilter;
import fi.polku.insight.page.InsightQuery;

/** A comparison as it stands in an address. */
record Question(CaseFilter filter, Asked asked) {

	/** Whether nothing is chosen that could be compared. */
	boolean isEmpty() {
		return !this.asked.hasVersions() && !this.asked.hasPeriods() && this.filter.log() == null;
	}

	InsightQuery query() {
		var query = InsightQuery.of(VersionsPage.PATH, this.filter);
		query = with(query, "a", this.asked.a());
		query = with(query, "b", this.asked.b());
		query = with(query, "of", this.asked.of());
		query = with(query, "logStep", this.asked.logStep());
		query = with(query, "aFrom", this.asked.aFrom());
		query = with(query, "aTo", this.asked.aTo());
		query = with(query, "bFrom", this.asked.bFrom());
		query = with(query, "bTo", this.asked.bTo());
		return with(query, "untilDays", this.asked.untilDays());
	}

	private static InsightQuery with(InsightQuery query, String name, Object value) {
		return (value != null) ? query.with(name, value) : query;
	}

}
