package fi.polku.workshop.change;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AskedNamesTests {

	@Test
	void variables_areNamedWithoutFunctionsTextsAndWordsOfTheLanguage() {
		assertThat(AskedNames.in("age")).containsExactly("age");
		assertThat(AskedNames.in("date(day)")).containsExactly("day");
		assertThat(AskedNames.in("upper case(programme)")).containsExactly("programme");
		assertThat(AskedNames.in("if age > 5 and kind = \"young one\" then date(begin) else null"))
			.containsExactly("age", "kind", "begin");
		assertThat(AskedNames.in("")).isEmpty();
	}

}
