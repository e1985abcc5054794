package fi.polku.intake.referral;

import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/** What a stranger types takes no longer to read because there is much of it. */
class GivenTests {

	@Test
	void marksWithoutEnd_areTooLongBeforeTheyAreOrdered() {
		var given = new Given(Map.of("lastName", "a" + "\u0301".repeat(300_000) + "\u0316".repeat(300_000)));

		assertTimeoutPreemptively(Duration.ofSeconds(10), () -> assertThat(given.line("lastName", 100)).isNull());
		assertThat(given.isFaulty("lastName")).isTrue();
	}

	@Test
	void lettersOfMarks_areCountedAsOne() {
		var given = new Given(Map.of("lastName", "a\u0308".repeat(100)));

		assertThat(given.line("lastName", 100)).isEqualTo("ä".repeat(100));
	}

}
