package fi.polku.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HelsinkiTests {

	@Test
	void dayEndsAtMidnight_inWinterAndInSummer() {
		assertThat(Helsinki.endOfDay(LocalDate.of(2025, 12, 30))).isEqualTo(Instant.parse("2025-12-30T22:00:00Z"));
		assertThat(Helsinki.endOfDay(LocalDate.of(2026, 6, 30))).isEqualTo(Instant.parse("2026-06-30T21:00:00Z"));
	}

	@Test
	void eveningInUtc_isTheNextDay() {
		var clock = new MovableClock();
		clock.set(Instant.parse("2026-01-01T22:30:00Z"));
		assertThat(Helsinki.today(clock)).isEqualTo(LocalDate.of(2026, 1, 2));
		clock.reset();
	}

	@Test
	void workingTime_acrossAWeekendAndTheChangeToSummerTime() {
		var workingTime = new WorkingTime(new FinnishCalendar());
		var friday = Instant.parse("2026-03-27T13:00:00Z");
		var monday = Instant.parse("2026-03-30T06:00:00Z");
		assertThat(workingTime.between(friday, monday)).isEqualTo(Duration.ofHours(2));
		assertThat(workingTime.between(monday, friday)).isZero();
	}

}
