package fi.polku.plan;

import java.time.LocalDate;
import java.util.Map;

import fi.polku.process.CaseNumber;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SomeServiceTests {

	@Test
	void aPlanWithoutAnyServiceIsRefused() {
		assertThat(faults(Map.of("planOutcome", "services", "wantsTraining", false))).isEqualTo(1);
	}

	@Test
	void oneServiceOrTheEndOfGuidanceIsEnough() {
		assertThat(faults(Map.of("planOutcome", "services", "wantsTraining", true))).isZero();
		assertThat(faults(Map.of("planOutcome", "endGuidance"))).isZero();
	}

	private static int faults(Map<String, Object> answers) {
		return new SomeService().check(new CaseNumber("2026-000001"), answers, LocalDate.of(2026, 11, 21)).size();
	}

}
