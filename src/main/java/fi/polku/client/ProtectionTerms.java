package fi.polku.client;

import java.time.LocalDate;
import java.util.Map;

import fi.polku.process.RuleTable;

import org.springframework.stereotype.Component;

/**
 * How long a protection order may last and when one is reminded of its end: the first
 * order at most five years, then two at a time (661/2009 § 36). What is dated lies in
 * {@code protectionOrder.dmn}.
 */
@Component
class ProtectionTerms {

	private static final String DECISION = "protectionOrder";

	private final RuleTable table;

	ProtectionTerms(RuleTable table) {
		this.table = table;
	}

	/**
	 * The terms of an order.
	 * @param further whether an order was in force before
	 * @throws IllegalStateException where not exactly one row of the table hits
	 */
	Terms of(boolean further, LocalDate from) {
		var rows = this.table.rows(DECISION, Map.of("further", further, "eventDate", from.toString()));
		if (rows.size() != 1) {
			throw new IllegalStateException(rows.size() + " rows of protectionOrder.dmn hit " + from);
		}
		var row = rows.get(0);
		return new Terms(((Number) row.get("longestYears")).intValue(), ((Number) row.get("remindDays")).intValue());
	}

	/**
	 * What the table says.
	 *
	 * @param longestYears after which an order ends at the latest
	 * @param remindDays before its end
	 */
	record Terms(int longestYears, int remindDays) {

		LocalDate latestEnd(LocalDate from) {
			return from.plusYears(this.longestYears);
		}

		LocalDate remindOn(LocalDate until) {
			return until.minusDays(this.remindDays);
		}

	}

}
