package fi.polku.calendar;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class FinnishCalendarTests {

	private final FinnishCalendar calendar = new FinnishCalendar();

	@ParameterizedTest
	@ValueSource(strings = { "2026-01-01", "2026-01-06", "2026-04-03", "2026-04-06", "2026-05-01", "2026-05-14",
			"2026-06-19", "2027-12-06", "2026-12-24", "2026-12-25", "2025-12-26" })
	void holidaysAndEves_areNoWorkingDays(LocalDate day) {
		assertThat(this.calendar.isWorkingDay(day)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026-04-02", "2026-04-30", "2026-06-18", "2026-12-23", "2026-12-28", "2026-12-31" })
	void daysAroundHolidays_areWorkingDays(LocalDate day) {
		assertThat(this.calendar.isWorkingDay(day)).isTrue();
	}

	@ParameterizedTest(name = "{1} {2} from {0} end on {3}")
	@CsvSource({ "2025-12-18, 5, workingDays, 2025-12-30", "2026-01-02, 10, workingDays, 2026-01-19",
			"2025-12-18, 5, weekdays, 2025-12-24", "2025-12-18, 5, calendarDays, 2025-12-23",
			"2026-04-01, 2, workingDays, 2026-04-07", "2026-06-17, 2, workingDays, 2026-06-22",
			"2026-06-17, 3, weekdays, 2026-06-22", "2026-05-12, 2, workingDays, 2026-05-15" })
	void dayAfterTheStart_isDayOne(LocalDate start, int days, String kind, LocalDate end) {
		assertThat(this.calendar.end(start, new Term(days, Unit.DAYS, KindOfDay.of(kind), false))).isEqualTo(end);
	}

	@ParameterizedTest(name = "{1} months from {0} end on {2}, moved {3}")
	@CsvSource({ "2025-11-30, 3, 2026-02-28, 2026-03-02", "2026-01-05, 3, 2026-04-05, 2026-04-07",
			"2026-03-19, 3, 2026-06-19, 2026-06-22", "2026-09-24, 3, 2026-12-24, 2026-12-28",
			"2026-02-11, 3, 2026-05-11, 2026-05-11" })
	void endOnAHoliday_movesToTheNextWorkingDay(LocalDate start, int months, LocalDate end, LocalDate moved) {
		assertThat(this.calendar.end(start, months(months, false))).isEqualTo(end);
		assertThat(this.calendar.end(start, months(months, true))).isEqualTo(moved);
	}

	@Test
	void workingDaysBetween_leavesOutTheFirstDay() {
		assertThat(this.calendar.workingDaysBetween(LocalDate.of(2025, 12, 18), LocalDate.of(2025, 12, 30)))
			.isEqualTo(5);
	}

	@Test
	void version_namesTheHolidayLibrary() {
		assertThat(this.calendar.version()).startsWith("fi-").hasSizeGreaterThan(4);
	}

	private static Term months(int amount, boolean moves) {
		return new Term(amount, Unit.MONTHS, KindOfDay.CALENDAR_DAYS, moves);
	}

}
