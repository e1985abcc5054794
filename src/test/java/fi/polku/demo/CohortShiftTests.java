package fi.polku.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;

import fi.polku.calendar.FinnishCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CohortShiftTests {

	private final FinnishCalendar calendar = new FinnishCalendar();

	private final List<Member> cohort = Table.read("demo/voima-cohort.csv").stream().map(Member::of).toList();

	@Test
	void theFileHasTheWholeCohort() {
		assertThat(this.cohort).hasSize(257);
		assertThat(this.cohort.stream().map(Member::code)).doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026-11-21", "2027-01-02", "2027-03-01", "2027-06-30", "2028-02-29" })
	void everybodyKeepsTheDurationAndMovesByWholeWeeks(String today) {
		var shifted = shifted(today);

		for (int i = 0; i < this.cohort.size(); i++) {
			var before = this.cohort.get(i);
			var after = shifted.get(i);
			assertThat(ChronoUnit.DAYS.between(after.started(), after.ended()))
				.isEqualTo(ChronoUnit.DAYS.between(before.started(), before.ended()));
			assertThat(ChronoUnit.DAYS.between(before.started(), after.started()) % 7).isZero();
			assertThat(after.exit()).isEqualTo(before.exit());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026-11-21", "2027-01-02", "2027-03-01", "2027-06-30", "2028-02-29" })
	void theLastEndedLastMonthAndNobodyOnAHoliday(String today) {
		var shifted = shifted(today);

		var last = shifted.stream().map(Member::ended).max(LocalDate::compareTo).orElseThrow();
		assertThat(YearMonth.from(last)).isEqualTo(YearMonth.from(LocalDate.parse(today)).minusMonths(1));
		assertThat(shifted).allMatch((member) -> this.calendar.isWorkingDay(member.started()));
		assertThat(shifted).allMatch((member) -> this.calendar.isWorkingDay(member.ended()));
	}

	private List<Member> shifted(String today) {
		return new CohortShift(this.calendar).shifted(this.cohort, LocalDate.parse(today));
	}

}
