package fi.polku.insight.flow;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** The parts in which a window is told. */
public enum Grain {

	DAY, WEEK, MONTH;

	private static final int MOST_DAYS = 62;

	private static final int MOST_DAYS_IN_WEEKS = 750;

	/** Few enough parts to be told apart. */
	static Grain of(long days) {
		return (days <= MOST_DAYS) ? DAY : (days <= MOST_DAYS_IN_WEEKS) ? WEEK : MONTH;
	}

	/** The first day of the part after the one the day is in. */
	LocalDate nextAfter(LocalDate day) {
		return switch (this) {
			case DAY -> day.plusDays(1);
			case WEEK -> day.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
			case MONTH -> day.withDayOfMonth(1).plusMonths(1);
		};
	}

}
