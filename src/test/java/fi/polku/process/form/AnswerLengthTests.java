package fi.polku.process.form;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/** An answer's length is looked at before its form. */
class AnswerLengthTests {

	@ParameterizedTest
	@ValueSource(strings = { "email", "phone", "line" })
	void answerWithoutEnd_isTooLongAtOnce(String type) {
		var field = new Field("asked", "Kysytty", null, type, DataClass.ORDINARY, false, false, List.of(), null, null,
				null, null, null, null, null);

		var fault = assertTimeoutPreemptively(Duration.ofSeconds(10),
				() -> Answer.read(field, "a@" + ".".repeat(400_000) + "@", LocalDate.of(2026, 9, 1)).fault());

		assertThat(fault.code()).isEqualTo("tooLong");
	}

}
