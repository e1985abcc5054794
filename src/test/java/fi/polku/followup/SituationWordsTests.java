package fi.polku.followup;

import java.util.List;
import java.util.Locale;

import fi.polku.PolkuTest;
import fi.polku.process.Models;
import fi.polku.process.form.Option;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** A client's situation is called the same at the exit and after it. */
@PolkuTest
class SituationWordsTests {

	@Autowired
	Models models;

	@ParameterizedTest
	@ValueSource(strings = { "fi", "sv", "en" })
	void situation_isCalledAlikeOnEveryForm(String language) {
		var locale = Locale.forLanguageTag(language);
		var words = options("clientJourney", "closeCase", "exitClass", locale);

		assertThat(words).hasSize(5);
		for (var event : List.of("clientWithdrew", "clientMovedAway", "programmeEnded")) {
			assertThat(options("clientJourney", event, "exitClass", locale)).isEqualTo(words);
		}
		for (var step : List.of("followUpAnswered", "contactForFollowUp")) {
			assertThat(options("followUp", step, "followUpStatus", locale)).isEqualTo(words);
		}
		assertThat(options("followUp", "clientAsksForHelp", "statusNow", locale)).isEqualTo(words);
	}

	private List<Option> options(String model, String element, String field, Locale locale) {
		return this.models.newest(model, locale).get(element).form().field(field).orElseThrow().options();
	}

}
