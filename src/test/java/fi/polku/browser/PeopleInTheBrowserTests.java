package fi.polku.browser;

import fi.polku.PolkuTest;
import fi.polku.security.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** An administrator brings somebody in; a lead hands a caseload over to them. */
@PolkuTest
class PeopleInTheBrowserTests {

	private static final String OWN = "aivan oma salasana";

	@LocalServerPort
	int port;

	@Autowired
	Town town;

	private Visitor visitor;

	private Visitor other;

	@BeforeEach
	void come() {
		this.town.timeIs("2026-09-01T09:00");
		this.visitor = new Visitor(this.port);
		this.other = new Visitor(this.port);
	}

	@AfterEach
	void leave() {
		this.visitor.close();
		this.other.close();
		this.town.rest();
	}

	@Test
	void newPerson_signsInWithAPasswordOfTheirOwn() {
		var username = "uusi" + System.nanoTime();
		this.visitor.signIn(this.town.person("Minna", Role.ADMIN));
		this.visitor.go("/admin/people/new")
			.fill("username", username)
			.fill("displayName", "Uusi Esimerkki")
			.choose("roles", "COORDINATOR")
			.press("Lisää");
		var password = this.visitor.page().locator("[data-password]").innerText();
		this.visitor.look("new-person");

		this.other.go("/sign-in");
		this.other.page().fill("#username", username);
		this.other.page().fill("#password", password);
		this.other.press("Kirjaudu");
		assertThat(this.other.path()).isEqualTo("/me/password");
		this.other.look("one-time-password");
		this.other.page().fill("#old", password);
		this.other.page().fill("#fresh", OWN);
		this.other.page().fill("#again", OWN);
		this.other.press("Vaihda");

		assertThat(this.other.text()).contains("Salasanasi on vaihdettu");
		this.visitor.go("/admin/people/" + username);
		this.visitor.page().click("button:has-text('Poista käytöstä')");
		this.visitor.page().click("dialog[open] button:has-text('Kyllä')");
		this.visitor.page().waitForSelector("text=on poistettu käytöstä");
		this.other.go("/");
		assertThat(this.other.path()).startsWith("/sign-in");
	}

	@Test
	void lead_handsACaseloadOver() {
		var giver = this.town.person("Antti", Role.COORDINATOR);
		this.visitor.signIn(giver);
		var guidance = new Guidance(this.visitor, this.town, "Luovutettava", false).referred().invited();
		var taker = this.town.person("Tuula", Role.COORDINATOR);
		this.other.signIn(this.town.person("Sari", Role.LEAD));

		this.other.go("/team").look("team");
		this.other.go("/admin/handover?from=" + giver + "&to=" + taker).look("handover");
		this.other.page().click("main button.hds-button--primary");
		this.other.leaveBy(() -> this.other.page().click("dialog[open] button:has-text('Kyllä')"));
		this.other.page().waitForSelector("text=/Siirretty \\d+ asiaa/");
		this.other.look("handed-over");

		assertThat(this.other.text()).contains(guidance.caseNumber(), "Tuula Esimerkki");
		assertThat(this.visitor.go("/tasks?assignee=me").page().locator("main table").count()).isZero();
	}

}
