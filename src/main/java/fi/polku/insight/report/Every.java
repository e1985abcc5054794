package fi.polku.insight.report;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How often a report is made: on the first day after each period. */
enum Every {

	WEEK, MONTH, QUARTER;

	static Optional<Every> of(String code) {
		return Arrays.stream(values()).filter((one) -> one.code().equals(code)).findFirst();
	}

	/** Templates ask it too. */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The first day of the period that a day lies in. */
	LocalDate begin(LocalDate day) {
		return switch (this) {
			case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
			case MONTH -> day.withDayOfMonth(1);
			case QUARTER -> day.with(IsoFields.DAY_OF_QUARTER, 1L);
		};
	}

	/** The first day of the next period. */
	LocalDate next(LocalDate begin) {
		return switch (this) {
			case WEEK -> begin.plusWeeks(1);
			case MONTH -> begin.plusMonths(1);
			case QUARTER -> begin.plusMonths(3);
		};
	}

	/** The first day of the last whole period before a day. */
	LocalDate before(LocalDate day) {
		return begin(begin(day).minusDays(1));
	}

}
