package fi.polku.followup;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FollowUpPointsTests {

	@Test
	void noSetting_fourWeeksAndSixMonths() {
		var points = FollowUpPoints.parse(null);

		assertThat(points.day(LocalDate.of(2026, 1, 30), 1)).isEqualTo("2026-02-27");
		assertThat(points.day(LocalDate.of(2026, 1, 30), 2)).isEqualTo("2026-07-30");
	}

	@Test
	void spacesBetween_read() {
		assertThat(FollowUpPoints.parse("P4W, P1Y").hasMoreAfter(1)).isTrue();
		assertThat(FollowUpPoints.parse("P4W, P1Y").hasMoreAfter(2)).isFalse();
	}

	@Test
	void notAPeriod_refused() {
		assertThatThrownBy(() -> FollowUpPoints.parse("four weeks")).isInstanceOf(RuntimeException.class);
	}

}
