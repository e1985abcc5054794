package fi.polku.calendar;

import java.util.Map;

/**
 * One row of {@code deadlines.dmn}.
 *
 * @param pauses whether a pause of the journey moves the deadline
 * @param lawReference empty for a promise
 */
record DeadlineRule(String name, Term term, boolean pauses, Ground ground, String lawReference) {

	static final String DECISION = "deadlines";

	static DeadlineRule of(String name, Map<String, Object> row) {
		var term = new Term(((Number) row.get("amount")).intValue(), Unit.of((String) row.get("unit")),
				KindOfDay.of((String) row.get("kindOfDay")), (Boolean) row.get("moves"));
		return new DeadlineRule(name, term, (Boolean) row.get("pauses"), Ground.valueOf((String) row.get("ground")),
				(String) row.get("lawReference"));
	}

}
