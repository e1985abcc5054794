package fi.polku.process.letter;

import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What stands in a letter, and what is read. */
class LetterTextTests {

	private static final LetterText LETTER = new LetterText(
			"Aika {date} klo {time}.[ Paikka: {place}.][ Soita {phone}.]");

	@Test
	void everythingKnown_isRead() {
		assertThat(LETTER.filled(Map.of(Placeholder.DATE, "3.11.2026", Placeholder.TIME, "9.00", Placeholder.PLACE,
				"Voimala $1", Placeholder.PHONE, "050")))
			.isEqualTo("Aika 3.11.2026 klo 9.00. Paikka: Voimala $1. Soita 050.");
	}

	@Test
	void bracketsOfWhatIsNotKnown_areLeftOut() {
		assertThat(LETTER.filled(Map.of(Placeholder.DATE, "3.11.2026", Placeholder.TIME, "9.00", Placeholder.PLACE, "",
				Placeholder.PHONE, "050")))
			.isEqualTo("Aika 3.11.2026 klo 9.00. Soita 050.");
	}

	@Test
	void whatAClientTypedAsAValue_isNoPlaceholder() {
		assertThat(new LetterText("{place}[ {phone}]")
			.filled(Map.of(Placeholder.PLACE, "[x] {date}", Placeholder.PHONE, "1", Placeholder.DATE, "today")))
			.isEqualTo("[x] {date} 1");
	}

	@Test
	void namedAndNeeded_areTold() {
		assertThat(LETTER.named()).containsExactly("date", "phone", "place", "time");
		assertThat(LETTER.needed()).containsExactly("date", "time");
	}

	@Test
	void openBracketsAndThoseInOthers_areNotWhole() {
		assertThat(LETTER.isWhole()).isTrue();
		for (var broken : new String[] { "{date", "date}", "[ {place}", "{place}]", "[a [b] c]", "{{date}}" }) {
			assertThat(new LetterText(broken).isWhole()).as(broken).isFalse();
		}
	}

	@Test
	void sample_hasNoPlaceholderLeft() {
		assertThat(new LetterText(Placeholder.all()).sample()).doesNotContain("{", "}").contains("Kaisa Keksitty");
	}

}
