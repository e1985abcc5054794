package fi.polku.browser;

import java.util.Locale;

import fi.polku.Browser;
import fi.polku.PolkuTest;
import fi.polku.process.Models;
import fi.polku.security.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;

/** One day's work, in each language and on a telephone. */
@PolkuTest
class DayInEachLanguageTests {

	@LocalServerPort
	int port;

	@Autowired
	Town town;

	@Autowired
	MessageSource messages;

	@Autowired
	Models models;

	@AfterEach
	void rest() {
		this.town.rest();
	}

	@ParameterizedTest
	@CsvSource({ "fi, 1280", "sv, 1280", "en, 1280", "fi, 390", "sv, 390", "en, 390" })
	void day_isWorkedFromTheReferralToGoingHome(String language, int width) {
		this.town.timeIs("2026-09-01T09:00");
		try (var visitor = new Visitor(this.port)) {
			visitor.page().setViewportSize(width, 900);
			var day = new Day(visitor, new Words(this.messages, this.models, Locale.forLanguageTag(language)),
					this.town)
				.begins(this.town.person("Arki", Role.COORDINATOR));

			var number = day.referral();
			day.targetGroupDecided(number)
				.detailsChecked(number)
				.noteWritten(number)
				.clientDidNotCome(number)
				.withdrawn(number)
				.ends();
			Browser.assertFits(visitor.page());
		}
	}

}
