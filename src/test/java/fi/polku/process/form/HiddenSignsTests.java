package fi.polku.process.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class HiddenSignsTests {

	private static final LocalDate TODAY = LocalDate.parse("2026-03-02");

	@ParameterizedTest
	@CsvSource(quoteCharacter = '"',
			value = { "Vir\u00adtanen,Virtanen", "Ai\ufeffno,Aino", "Ai\u200bno,Aino", "\u200eAino\u200f,Aino",
					"\u202a+358 40 1234567\u202c,+358 40 1234567", " \u2066 a \u2069 ,a",
					"Soita \u202d040 1234567\u202c huomenna,Soita 040 1234567 huomenna" })
	void whatProgramsPutIn_goes(String given, String meant) {
		assertThat(HiddenSigns.without(given)).isEqualTo(meant);
		assertThat(HiddenSigns.inLine(meant)).isFalse();
		assertThat(HiddenSigns.inText(meant)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "\u0639\u0644\u06cc\u200c\u0631\u0636\u0627", "\u0d9a\u0dca\u200d\u0dc2",
			"👩\u200d👩\u200d👧", "👩🏽\u200d💻", "🏳\ufe0f\u200d🌈", "Ñandú" })
	void joinersWithinNamesAndPictures_stay(String name) {
		assertThat(HiddenSigns.without(name)).isEqualTo(name);
		assertThat(HiddenSigns.inLine(name)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Vir\u200dtanen", "Vir\u200ctanen", "Vir\u202enenat", "Vir\u200etanen", "Vir\u2060tanen",
			"a \u200d b", "👩\u200d\u200d👧", "\u3164", "Aino\u2028Maria" })
	void whatNobodySeesInside_isRefusedInALine(String name) {
		assertThat(HiddenSigns.inLine(HiddenSigns.without(name))).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Tulee \u202eylleen nyt", "Soita \u202aheti\u202c huomenna", "a\u2066b" })
	void whatTurnsWords_isRefusedInText(String text) {
		assertThat(HiddenSigns.inText(HiddenSigns.without(text))).isTrue();
	}

	/** As an older answer that a form brings along. */
	@Test
	void answers_areTakenAsTheyWereMeant() {
		var checked = check("Vir\u00adtanen\u200e", "\u202a+358 40 1234567\u202c", "\u200b\ufeff ");

		assertThat(checked.values()).containsEntry("name", "Virtanen")
			.containsEntry("phone", "+358 40 1234567")
			.doesNotContainKey("city");
		assertThat(checked.faults()).extracting(FieldFault::field).containsExactly("city");
		assertThat(checked.faults()).extracting(FieldFault::code).containsExactly("required");
	}

	@Test
	void drafts_areKeptWithThem() {
		assertThat(FormCheck.checkDraft(form(), Map.of("phone", "\u202a+358 40 1234567\u202c"))).isEmpty();
		assertThat(FormCheck.checkDraft(form(), Map.of("name", "Vir\u202enenat"))).hasSize(1);
	}

	private static Checked check(String name, String phone, String city) {
		return FormCheck.check(form(), Map.of("name", name, "phone", phone, "city", city), TODAY);
	}

	private static Form form() {
		return new Form(Stream.of("string name", "phone phone", "string city").map(HiddenSignsTests::field).toList());
	}

	private static Field field(String typeAndId) {
		var parts = typeAndId.split(" ");
		return new Field(parts[1], parts[1], null, parts[0], DataClass.ORDINARY, true, false, List.of(), null, null,
				null, null, null, null, null);
	}

}
