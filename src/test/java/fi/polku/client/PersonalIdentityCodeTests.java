package fi.polku.client;

import java.time.LocalDate;

import fi.polku.client.PersonalIdentityCode.Parsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PersonalIdentityCodeTests {

	@ParameterizedTest
	@CsvSource({ "131052-308T, 1952-10-13", "010101A900R, 2001-01-01", "010594Y9021, 1994-05-01",
			"290200A900B, 2000-02-29", "131052+308T, 1852-10-13" })
	void rightCode_tellsTheBirthDate(String text, LocalDate birthDate) {
		assertThat(valid(text).birthDate()).isEqualTo(birthDate);
	}

	@ParameterizedTest
	@ValueSource(chars = { '-', 'Y', 'X', 'W', 'V', 'U', 'A', 'B', 'C', 'D', 'E', 'F', '+' })
	void everySignOf2023_isTaken(char sign) {
		var code = valid("010594" + sign + "9021");
		assertThat(code.birthDate()).hasDayOfMonth(1);
		assertThat(code.masked()).isEqualTo("010594" + sign + "****");
	}

	@ParameterizedTest
	@ValueSource(strings = { " ", "\t" })
	@NullSource
	void nothing_isMissing(String text) {
		assertThat(PersonalIdentityCode.parse(text)).isEqualTo(new Parsed.Fault(IdentityCodeFault.MISSING));
	}

	@ParameterizedTest
	@CsvSource({ "131052-308, FORMAT", "131052-308TT, FORMAT", "131052308T, FORMAT", "=1+1, FORMAT",
			"131052-001L, FORMAT", "131052-30８T, FORMAT", "131052G308T, CENTURY_SIGN", "1310520308T, CENTURY_SIGN",
			"131052–308T, CENTURY_SIGN", "290201A900A, NO_SUCH_DATE", "310494-9021, NO_SUCH_DATE",
			"001394-9021, NO_SUCH_DATE", "131052-308U, CHECK_CHARACTER", "290200A900A, CHECK_CHARACTER" })
	void wrongCode_tellsWhatIsWrong(String text, IdentityCodeFault kind) {
		assertThat(PersonalIdentityCode.parse(text)).isEqualTo(new Parsed.Fault(kind));
	}

	@Test
	void centuryDecidesWhetherTheDayExists() {
		assertThat(PersonalIdentityCode.parse("290200-900B"))
			.isEqualTo(new Parsed.Fault(IdentityCodeFault.NO_SUCH_DATE));
	}

	@Test
	void sameDigitsWithAnotherSign_areAnotherPerson() {
		assertThat(valid("010594Y9021")).isNotEqualTo(valid("010594-9021"));
	}

	@Test
	void smallLettersAndSpacesAround_areForgiven() {
		assertThat(valid(" 010594y9021 ")).isEqualTo(valid("010594Y9021"));
	}

	@Test
	void textNeverShowsTheWholeCode() {
		assertThat(valid("131052-308T")).hasToString("131052-****");
		assertThatIllegalArgumentException().isThrownBy(() -> new PersonalIdentityCode("131052-308U"))
			.withMessageNotContaining("131052");
	}

	@Test
	void numbersFrom900_areArtificial() {
		assertThat(valid("010594Y9021").isArtificial()).isTrue();
		assertThat(valid("131052-308T").isArtificial()).isFalse();
	}

	private static PersonalIdentityCode valid(String text) {
		return ((Parsed.Valid) PersonalIdentityCode.parse(text)).code();
	}

}
