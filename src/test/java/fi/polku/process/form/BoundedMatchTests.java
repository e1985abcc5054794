package fi.polku.process.form;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/** A model's pattern is asked for a while and no longer. */
class BoundedMatchTests {

	@Test
	void usualPattern_isMet() {
		assertThat(BoundedMatch.of("\\d{5}", "24100")).isTrue();
		assertThat(BoundedMatch.of("\\d{5}", "2410")).isFalse();
		assertThat(BoundedMatch.of("[^@]+@[^@]+", "a".repeat(5_000) + "@" + "b".repeat(5_000))).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "(a+)+b", "(a|aa)+b", "(.*.*)*=", "(a|b)*c" })
	void patternWithoutEnd_isNotMet(String pattern) {
		assertThat(
				assertTimeoutPreemptively(Duration.ofSeconds(10), () -> BoundedMatch.of(pattern, "a".repeat(10_000))))
			.isFalse();
	}

}
