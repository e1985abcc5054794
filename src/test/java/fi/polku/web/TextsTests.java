package fi.polku.web;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Of a key that holds what somebody typed the log is told nothing. */
class TextsTests {

	@Test
	void log_isToldWhatCanBeAKey() {
		assertThat(Texts.plain("worklist.group.lead")).isEqualTo("worklist.group.lead");
		assertThat(Texts.plain("web.error.404.title")).isEqualTo("web.error.404.title");
		for (var typed : List.of("a\r\nX-Evil: 1", "Virtanen Matti", "Öhman", "", "x".repeat(9000))) {
			assertThat(Texts.plain(typed.isEmpty() ? typed : "worklist.group." + typed)).as(typed)
				.isEqualTo("what is no key");
		}
	}

}
