package fi.polku.browser;

import fi.polku.PolkuTest;
import fi.polku.security.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody comes by the service point: one line, and a referral with one click. */
@PolkuTest
class VisitInTheBrowserTests {

	@LocalServerPort
	int port;

	@Autowired
	Town town;

	@Autowired
	JdbcClient jdbc;

	private Visitor coach;

	@BeforeEach
	void comeToWork() {
		this.coach = new Visitor(this.port);
		this.coach.signIn(this.town.person("Valma", Role.COACH));
	}

	@AfterEach
	void rest() {
		this.coach.close();
		this.town.rest();
	}

	@Test
	void visit_isOneLineAndBecomesAReferral() {
		this.coach.go("/visits").press("Kirjaa käynti").look("visits-fault");
		assertThat(this.coach.text()).contains("Valitse, mistä oli kyse.");

		this.coach.page().locator("label[for=topic-application]").click();
		this.coach.page().fill("#words", "Kysyi 010190-999X kurssista");
		this.coach.press("Kirjaa käynti");
		assertThat(this.coach.text()).contains("näyttää olevan henkilötunnus");
		assertThat(this.coach.page().inputValue("#words")).contains("kurssista");

		this.coach.page().fill("#words", "Haluaa apua hakemukseen");
		this.coach.press("Kirjaa käynti").look("visits");
		assertThat(this.coach.text()).contains("Käynti on kirjattu", "Haluaa apua hakemukseen");

		this.coach.leaveBy(() -> this.coach.page().locator("tr:has-text('Haluaa apua hakemukseen') a").first().click());
		assertThat(this.coach.page().inputValue("#f-reason")).isEqualTo("Haluaa apua hakemukseen");
		assertThat(this.coach.path()).doesNotContain("Haluaa");
		this.coach.fill("lastName", "Piipahtanut")
			.fill("firstNames", "Testi")
			.fill("phone", "050 123 4567")
			.choose("programme", "VOITTO")
			.press("Kirjaa ohjaus");

		var number = this.jdbc.sql("select case_number from visit where words = 'Haluaa apua hakemukseen'")
			.query(String.class)
			.single();
		assertThat(this.coach.go("/visits").text()).contains(number);
	}

}
