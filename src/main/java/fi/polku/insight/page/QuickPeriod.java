package fi.polku.insight.page;

import java.time.LocalDate;
import java.util.List;

/**
 * A period in one press.
 *
 * @param key its name is the text {@code insight.period.<key>}
 */
public record QuickPeriod(String key, String href, boolean current) {

	private static final int MONTHS_OF_A_QUARTER = 3;

	static List<QuickPeriod> of(LocalDate today, InsightQuery query) {
		var quarter = today.withDayOfMonth(1).minusMonths((today.getMonthValue() - 1) % MONTHS_OF_A_QUARTER);
		return List.of(of("thisYear", today.withDayOfYear(1), today, query),
				of("lastQuarter", quarter.minusMonths(MONTHS_OF_A_QUARTER), quarter.minusDays(1), query),
				of("twelveMonths", today.minusYears(1).plusDays(1), today, query));
	}

	private static QuickPeriod of(String key, LocalDate from, LocalDate to, InsightQuery query) {
		var there = query.with("from", from).with("to", to);
		return new QuickPeriod(key, there.href(), there.equals(query));
	}

}
