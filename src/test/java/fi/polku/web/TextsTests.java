package fi.polku.web;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A key that holds what somebody typed writes no line of the log. */
class TextsTests {

	@Test
	void log_isToldWhatCanBeAKey() {
		assertThat(Texts.plain("worklist.group.lead")).isEqualTo("worklist.group.lead");
		assertThat(Texts.plain("worklist.group.a\r\nX-Evil: 1")).isEqualTo("worklist.group.a…");
		assertThat(Texts.plain("worklist.group." + "x".repeat(9000))).hasSize(100);
	}

}
