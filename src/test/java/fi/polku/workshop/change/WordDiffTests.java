package fi.polku.workshop.change;

import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A text word by word. */
class WordDiffTests {

	@Test
	void changedWords_standBesideThoseThatStay() {
		assertThat(told("Aika on {date}. Soita {phone}.", "Aikasi on {date}. Tervetuloa! Soita {phone}."))
			.isEqualTo("-Aika +Aikasi on {date}. +Tervetuloa! Soita {phone}.");
	}

	@Test
	void anotherSpace_isNoChange() {
		assertThat(told("Yksi  kaksi", "Yksi kaksi")).isEqualTo("Yksi kaksi");
	}

	@Test
	void everythingNew_isAllAdded() {
		assertThat(told("", "Uusi teksti")).isEqualTo("+Uusi teksti");
		assertThat(WordDiff.of("", "Uusi teksti").get(0).words()).isEqualTo(2);
		assertThat(WordDiff.of("a ".repeat(2000), "b")).isEmpty();
	}

	private static String told(String before, String after) {
		return WordDiff.of(before, after).stream().map((one) -> switch (one.kind()) {
			case "added" -> "+" + one.text().strip();
			case "removed" -> "-" + one.text().strip();
			default -> one.text().strip();
		}).collect(Collectors.joining(" "));
	}

}
