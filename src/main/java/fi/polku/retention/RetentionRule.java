package fi.polku.retention;

import java.time.LocalDate;
import java.util.Map;

/**
 * A row of {@code retention.dmn}.
 *
 * @param amount in months or days, as the unit says
 * @param yearEnd whether it counts from the last day of the event's year
 * @param law the act and section
 * @param confirmed whether somebody has confirmed the source
 */
record RetentionRule(int amount, String unit, boolean yearEnd, String law, boolean confirmed) {

	static final String DECISION = "retention";

	static RetentionRule of(Map<String, Object> row) {
		return new RetentionRule(((Number) row.get("amount")).intValue(), (String) row.get("unit"),
				"yearEnd".equals(row.get("countsFrom")), (String) row.get("law"), (Boolean) row.get("confirmed"));
	}

	/** What happened before this day is no longer kept today. */
	LocalDate before(LocalDate today) {
		return "months".equals(this.unit) ? today.minusMonths(this.amount) : today.minusDays(this.amount);
	}

	/** The last day on which the data are kept. */
	LocalDate until(LocalDate event) {
		var from = this.yearEnd ? event.withMonth(12).withDayOfMonth(31) : event;
		return "months".equals(this.unit) ? from.plusMonths(this.amount) : from.plusDays(this.amount);
	}

}
