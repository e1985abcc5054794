package fi.polku.process.letter;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** How many messages a text takes on the telephone. */
class TextLengthTests {

	@ParameterizedTest
	@CsvSource({ "a,160,1", "a,161,2", "a,306,2", "a,307,3", "ä,160,1", "å,459,3", "å,460,4", "š,70,1", "š,71,2",
			"š,134,2", "š,135,3", "€,80,1", "€,81,2", "€,152,2", "€,153,3" })
	void text_takesSoManyMessages(String sign, int times, int parts) {
		assertThat(TextLength.of(sign.repeat(times)).parts()).isEqualTo(parts);
	}

	@Test
	void oneOddCharacter_shortensAllOfIt() {
		var length = TextLength.of("Tervetuloa – nähdään pian! " + "a".repeat(60));

		assertThat(length.odd()).isEqualTo("–");
		assertThat(length.alphabet()).isEqualTo("UCS-2");
		assertThat(length.parts()).isEqualTo(2);
	}

	@Test
	void signOfTwoUnits_isNotSplit() {
		assertThat(TextLength.of("a".repeat(152) + "€" + "a".repeat(151)).parts()).isEqualTo(2);
		assertThat(TextLength.of("a".repeat(152) + "€" + "a".repeat(152)).parts()).isEqualTo(3);
		assertThat(TextLength.of("")).isEqualTo(new TextLength(0, 1, ""));
	}

}
