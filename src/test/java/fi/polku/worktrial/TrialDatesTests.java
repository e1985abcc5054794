package fi.polku.worktrial;

import java.time.LocalDate;
import java.time.LocalTime;

import fi.polku.calendar.Helsinki;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TrialDatesTests {

	private static final LocalDate BEFORE = LocalDate.of(2030, 2, 1);

	@ParameterizedTest(name = "{0}–{1}: next step {2}")
	@CsvSource({ "2030-03-01, 2030-05-31, 2030-04-30", "2030-03-01, 2030-04-01, 2030-03-01",
			"2030-03-01, 2030-03-31, 2030-03-17", "2030-03-01, 2030-03-20, 2030-03-06" })
	void nextStep_aMonthBeforeTheEndOfATrialOverAMonthElseTwoWeeks(LocalDate start, LocalDate end, LocalDate next) {
		assertThat(TrialDates.of(start, end, BEFORE).agreeNextStep()).isEqualTo(Helsinki.at(next, LocalTime.of(8, 0)));
	}

	@Test
	void visit_midwayOfWhatIsLeft() {
		var start = LocalDate.of(2030, 3, 1);
		var end = LocalDate.of(2030, 4, 29);

		assertThat(Helsinki.dateOf(TrialDates.of(start, end, BEFORE).midway())).isEqualTo("2030-03-31");
		assertThat(Helsinki.dateOf(TrialDates.of(start, end, LocalDate.of(2030, 4, 10)).midway()))
			.isEqualTo("2030-04-20");
	}

	@Test
	void lessThanTwoWeeksLeft_noVisitBeforeTheEnd() {
		var dates = TrialDates.of(LocalDate.of(2030, 3, 1), LocalDate.of(2030, 3, 13), BEFORE);

		assertThat(dates.midway()).isAfter(dates.ends());
	}

}
