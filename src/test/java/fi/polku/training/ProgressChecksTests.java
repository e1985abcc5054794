package fi.polku.training;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ProgressChecksTests {

	@ParameterizedTest
	@CsvSource({ "2026-01-12,2026-01-12,2027-05-31,2026-02-09", "2026-02-09,2026-01-12,2027-05-31,2026-05-31",
			"2026-05-31,2026-01-12,2027-05-31,2026-12-15", "2026-12-15,2026-01-12,2027-05-28,2027-05-28",
			"2026-12-15,2026-01-12,2026-12-01,2027-05-31", "2026-12-15,2026-01-12,,2027-05-31" })
	void nextCheck_fourWeeksThenEachTermOrTheLastDay(LocalDate today, LocalDate began, LocalDate ends, LocalDate next) {
		assertThat(ProgressChecks.next(today, began, ends)).isEqualTo(next);
	}

}
