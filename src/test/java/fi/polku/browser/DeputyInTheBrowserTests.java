package fi.polku.browser;

import java.time.LocalDate;

import fi.polku.PolkuTest;
import fi.polku.calendar.Helsinki;
import fi.polku.security.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Two browsers: one goes away, the other does the work meanwhile. */
@PolkuTest
class DeputyInTheBrowserTests {

	@LocalServerPort
	int port;

	@Autowired
	Town town;

	private Visitor maija;

	private Visitor deputy;

	@BeforeEach
	void come() {
		this.town.timeIs("2026-09-01T09:00");
		this.maija = new Visitor(this.port);
		this.deputy = new Visitor(this.port);
	}

	@AfterEach
	void leave() {
		this.maija.close();
		this.deputy.close();
		this.town.rest();
	}

	@Test
	void absence_showsTheTasksOnTheDeputysListUntilTheReturn() {
		this.maija.signIn(this.town.person("Maija", Role.COORDINATOR));
		var guidance = new Guidance(this.maija, this.town, "Sijainen", false).referred().invited();
		var task = this.maija.path();
		var mikko = this.town.person("Mikko", Role.COORDINATOR);
		this.deputy.signIn(mikko);
		assertThat(this.deputy.go("/tasks?assignee=me").text()).doesNotContain(guidance.caseNumber());

		goAway(mikko);

		assertThat(this.deputy.go("/tasks?assignee=me").text()).contains(guidance.caseNumber(),
				"sijaisena: Maija Esimerkki");
		this.deputy.look("deputy-list");
		this.deputy.go(task);
		assertThat(this.deputy.text()).contains("Teet tätä tehtävää sijaisena: Maija Esimerkki");
		assertThat(this.deputy.page().locator("main form.form button:has-text('Valmis')").count()).isPositive();
		this.deputy.look("deputy-task");

		this.maija.go("/me").press("Ei poissa");

		assertThat(this.deputy.go("/tasks?assignee=me").text()).doesNotContain(guidance.caseNumber());
		assertThat(this.maija.go("/tasks?assignee=me").text()).contains(guidance.caseNumber());
	}

	private void goAway(String deputy) {
		var today = LocalDate.ofInstant(this.town.now(), Helsinki.ZONE);
		this.maija.go("/me").fill("absentFrom", today.toString()).fill("absentTo", today.plusDays(7).toString());
		this.maija.choose("deputy", deputy);
		this.maija.page().locator("form[action='/me/absence'] button:has-text('Tallenna')").first().click();
		this.maija.page().waitForSelector("text=Poissaolosi on tallennettu");
		this.maija.look("me-absence");
	}

}
