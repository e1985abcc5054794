package fi.polku.browser;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import fi.polku.PolkuTest;
import fi.polku.security.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** One client's guidance, gone through on the pages alone. */
@PolkuTest
class GuidanceInTheBrowserTests {

	@LocalServerPort
	int port;

	@Autowired
	Town town;

	private Visitor visitor;

	@BeforeEach
	void come() {
		this.town.timeIs("2026-09-01T09:00");
		this.visitor = new Visitor(this.port);
	}

	@AfterEach
	void leave() {
		this.visitor.picture("last");
		this.visitor.close();
		this.town.rest();
	}

	@Test
	void workTrialToAJob_isFollowedUpToALastingOutcome() throws Exception {
		var guidance = guidance("Ahonen", true).referred().invited().interviewed().segmented().planned();

		var trial = new WorkTrialPages(guidance, LocalDate.of(2026, 10, 1), LocalDate.of(2026, 12, 31)).agreed();
		assertThat(new String(trial.agreement(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
		trial.signed().running().evaluated();

		var end = new EndPages(guidance).closed();
		end.answered(guidance.today().plusWeeks(4).plusDays(1)).asked(guidance.today().plusMonths(6));
		assertThat(this.visitor.text()).contains("Kysy asiakkaan tilanne", "Ohjaus päättynyt", "Pysyvä tulos",
				"Työllistynyt, jälkiseuranta päättyi");
		assertThat(this.town.hasPassed(guidance.caseNumber(), "recordLastingOutcome")).isTrue();
	}

	@Test
	void whoLeavesWithoutWork_isClosedByTellingIt() {
		var guidance = guidance("Lahtinen", false).referred().invited().interviewed().segmented().planned();

		new EndPages(guidance).withdrawn();

		assertThat(this.visitor.text()).contains("Päättynyt", "Työttömänä", "Ohjaus päättyi kesken");
	}

	@Test
	void whoComesNeitherTime_isReachedOutTo() {
		var guidance = guidance("Poissa", false).referred().invited();

		guidance.timeIs(this.town.appointmentOf(guidance.caseNumber()).plusHours(1));
		new EndPages(guidance).didNotCome().didNotCome();

		guidance.open("Tavoittele asiakasta");
		this.visitor.look("task-reach-out");
	}

	@Test
	void anotherSegmentThanProposed_asksWhy() {
		guidance("Toisin", false).referred().invited().interviewed();

		this.visitor.choose("segment", "withSupport").press("Valmis");
		assertThat(this.visitor.page().locator("[data-error-summary]").innerText())
			.contains("Miksi toinen segmentti: Valitsit toisin kuin ehdotettiin. Kerro miksi.");
		this.visitor.look("task-segment-asks-why");

		this.visitor.fill("segmentOverrideReason", "Tarvitsee alkuun paljon tukea työpaikalla.").press("Valmis");
		assertThat(this.visitor.title()).isEqualTo("Laadi ohjaussuunnitelma asiakkaan kanssa");
	}

	private Guidance guidance(String lastName, boolean looks) {
		if (looks) {
			this.visitor.go("/sign-in").look("sign-in");
		}
		this.visitor.signIn(this.town.person("Kaisa", Role.COORDINATOR, Role.COMPANY_COORDINATOR));
		if (looks) {
			this.visitor.look("my-day-empty");
		}
		return new Guidance(this.visitor, this.town, lastName, looks);
	}

}
