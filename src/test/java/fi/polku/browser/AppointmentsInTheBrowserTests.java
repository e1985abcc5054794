package fi.polku.browser;

import java.util.List;

import fi.polku.Browser;
import fi.polku.PolkuTest;
import fi.polku.security.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A coordinator books, moves and marks meetings; the client sees them on the own path.
 */
@PolkuTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AppointmentsInTheBrowserTests {

	@LocalServerPort
	int port;

	@Autowired
	Town town;

	private Visitor coordinator;

	private String caseNumber;

	@BeforeAll
	void aCaseOnItsWay() {
		this.town.timeIs("2026-09-01T09:00");
		this.coordinator = new Visitor(this.port);
		this.coordinator.signIn(this.town.person("Aino", Role.COORDINATOR));
		this.caseNumber = new Guidance(this.coordinator, this.town, "Tapainen", false).referred()
			.invited()
			.caseNumber();
	}

	@AfterAll
	void rest() {
		this.coordinator.close();
		this.town.rest();
	}

	@Test
	void meeting_isBookedMovedMissedAndSeenByTheClient() {
		var visitor = this.coordinator.go("/cases/" + this.caseNumber);
		assertThat(visitor.page().locator("#appointments").innerText()).contains("Pidä alkuhaastattelu", "Avaa tehtävä",
				"Asiakas ei saapunut");
		assertThat(visitor.page().locator("#appointments a[href$='/events/interviewMoved']").count()).isOne();
		visitor.follow("Varaa tapaaminen").look("appointment-new");
		visitor.press("Varaa ja ilmoita asiakkaalle").look("appointment-faults");
		assertThat(visitor.text()).contains("Anna päivä ja kellonaika.");
		visitor.choose("kind", "talk").choose("means", "phone");
		assertThat(visitor.page().locator("#f-place").isVisible()).isFalse();
		visitor.choose("means", "place").fill("place", "Kirjaston ryhmähuone").fill("startsAt", "2026-09-19T10:00");
		visitor.press("Varaa ja ilmoita asiakkaalle").look("appointment-warned");
		assertThat(visitor.text()).contains("Päivä ei ole työpäivä.");
		visitor.page().locator("[data-fill]").last().click();
		assertThat(visitor.page().inputValue("#f-startsAt")).startsWith("2026-09-");
		visitor.fill("startsAt", "2026-09-21T10:00").press("Varaa ja ilmoita asiakkaalle").look("appointments");
		assertThat(visitor.text()).contains("ma 21.9.2026 klo 10.00–11.00", "Ohjauskeskustelu", "Kirjaston ryhmähuone");
		seenByTheClient();
		own("Siirrä");
		visitor.fill("startsAt", "2026-09-22T13:00").press("Siirrä ja ilmoita asiakkaalle");
		assertThat(visitor.text()).contains("ti 22.9.2026 klo 13.00–14.00");
		this.town.timeIs("2026-09-22T13:20");
		visitor.go("/cases/" + this.caseNumber).look("appointment-begun");
		visitor.page().setViewportSize(Browser.NARROW, 900);
		visitor.leaveBy(() -> {
			visitor.page().locator("#appointments button[value='missed']").click();
			visitor.page().locator("#confirm-dialog button[value=yes]").click();
		});
		assertThat(visitor.title()).isEqualTo("Varaa tapaaminen");
		assertThat(visitor.page().inputValue("#f-place")).isEqualTo("Kirjaston ryhmähuone");
		visitor.fill("startsAt", "2026-09-23T09:00").press("Varaa ja ilmoita asiakkaalle");
		own("Peru");
		visitor.look("appointment-cancel").fill("reason", "Työntekijä sairastui").press("Peru tapaaminen");
		visitor.page().locator("#appointments summary").click();
		assertThat(visitor.page().locator("#appointments").innerText()).contains("asiakas ei saapunut", "siirretty",
				"peruttu", "Työntekijä sairastui");
		inOtherLanguages();
	}

	private void seenByTheClient() {
		this.coordinator.go("/cases/" + this.caseNumber + "/links").press("Anna linkki paperilla");
		var address = this.coordinator.page().locator(".notice dd").first().innerText();
		var code = this.coordinator.page().locator(".notice dd").nth(1).innerText();
		try (var client = new Visitor(this.port)) {
			client.go(address.substring(address.indexOf("/my-path/")));
			client.page().fill("#code", code);
			client.press("Avaa").look("own-path-appointments");
			assertThat(client.text()).contains("ma 21.9.2026", "Kirjaston ryhmähuone")
				.doesNotContain("Ohjauskeskustelu");
			assertThat(client.page().locator("a[download]").count()).isEqualTo(2);
			assertThat(client.page().locator("form[action$='/confirm']").count()).isOne();
		}
		this.coordinator.go("/cases/" + this.caseNumber);
	}

	private void own(String act) {
		this.coordinator.leaveBy(() -> this.coordinator.page()
			.locator("#appointments li:has-text('Kirjaston') .buttons")
			.first()
			.getByText(act, new com.microsoft.playwright.Locator.GetByTextOptions().setExact(true))
			.click());
	}

	private void inOtherLanguages() {
		for (var language : List.of("sv", "en", "fi")) {
			this.coordinator.go("/cases/" + this.caseNumber + "/appointments/new?lang=" + language)
				.look("appointment-new-" + language);
			assertThat(this.coordinator.text()).doesNotContain("??");
		}
	}

}
