package fi.polku.browser;

import java.util.List;

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
 * A coordinator gives links; the client and a partner open them in browsers of their own.
 */
@PolkuTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LinksInTheBrowserTests {

	@LocalServerPort
	int port;

	@Autowired
	Town town;

	private Visitor coordinator;

	private String links;

	@BeforeAll
	void aCaseOnItsWay() {
		this.town.timeIs("2026-09-01T09:00");
		this.coordinator = new Visitor(this.port);
		this.coordinator.signIn(this.town.person("Liisa", Role.COORDINATOR));
		var guidance = new Guidance(this.coordinator, this.town, "Linkkinen", false).referred().invited();
		this.links = "/cases/" + guidance.caseNumber() + "/links";
	}

	@AfterAll
	void rest() {
		this.coordinator.close();
		this.town.rest();
	}

	@Test
	void client_opensTheOwnPathAndAsksForContact() {
		this.coordinator.go(this.links).look("links-empty");
		this.coordinator.press("Anna linkki paperilla").look("links-made");
		try (var client = new Visitor(this.port)) {
			client.go(address("/my-path/")).look("own-path-code");
			assertThat(client.page().request().get(client.page().url()).headers())
				.containsEntry("referrer-policy", "no-referrer")
				.containsEntry("x-robots-tag", "noindex");
			client.page().fill("#code", "12");
			client.press("Avaa").look("own-path-wrong-code");
			assertThat(client.text()).contains("Koodi on väärä");
			client.page().fill("#code", code());
			client.press("Avaa").look("own-path");
			assertThat(client.text()).contains("Missä olet nyt", "Tapaamisesi")
				.doesNotContain("Linkkinen", "Ohjaus ei alkanut");
			client.press("Vahvista aika");
			assertThat(client.text()).contains("Olet vahvistanut ajan");
			client.follow("Pyydä yhteydenottoa").look("own-path-contact");
			client.press("Lähetä pyyntö").look("own-path-contact-fault");
			client.fill("words", "Haluan puhua kurssista.");
			client.endSession().press("Lähetä pyyntö");
			client.page().fill("#code", code());
			client.press("Avaa");
			assertThat(client.page().inputValue("#f-words")).isEqualTo("Haluan puhua kurssista.");
			client.press("Lähetä pyyntö");
			assertThat(client.text()).contains("Otamme sinuun yhteyttä");
			client.follow("Anna palautetta").choose("grade", "5").press("Lähetä palaute");
			eachLanguage(client);
			client.go(client.path().replaceAll("\\?.*", "?lang=fi")).press("Sulje oma polku");
			assertThat(client.text()).contains("Kirjoita koodi");
		}
		this.coordinator.go(this.links).look("links-answered");
		assertThat(this.coordinator.text()).contains("5 / 5", "käytössä");
		this.coordinator.go(this.links.replace("/links", ""));
		assertThat(this.coordinator.page().locator("#due").innerText()).contains("Anna lisäohjausta");
	}

	@Test
	void partner_answersAQuestion() {
		this.coordinator.go(this.links);
		this.coordinator.page().fill("#partner-name", "Mallilan opisto");
		this.coordinator.press("Tee linkki");
		assertThat(this.coordinator.text()).contains("Valitse palvelu tai kirjoita kysymys");
		this.coordinator.page().fill("#question", "Alkaako kurssi syyskuussa?");
		this.coordinator.press("Tee linkki").look("links-partner-ground");
		assertThat(this.coordinator.text()).contains("Valitse, mihin tietojen antaminen perustuu");
		this.coordinator.page().locator("label[for=ground-consent]").click();
		this.coordinator.press("Tee linkki").look("links-partner");
		try (var partner = new Visitor(this.port)) {
			partner.go(address("/answer/"));
			partner.page().fill("#code", code());
			partner.press("Avaa").look("partner-answer");
			assertThat(partner.text()).contains("Alkaako kurssi syyskuussa?", "Linkkinen");
			partner.page().fill("#words", "Alkaa 14. päivä.");
			partner.press("Lähetä vastaus");
			assertThat(partner.text()).contains("Vastauksesi on tallennettu");
		}
		this.coordinator.go(this.links);
		assertThat(this.coordinator.text()).contains("Mallilan opisto", "Alkaa 14. päivä.",
				"Tämä vastaanottaja kuuluu suostumukseen: Mallilan opisto");
		this.coordinator.look("links-partner-limited");
	}

	private void eachLanguage(Visitor client) {
		var path = client.path().replaceAll("\\?.*", "");
		for (var language : List.of("sv", "en")) {
			client.go(path + "?lang=" + language).look("own-path-" + language);
			assertThat(client.text()).doesNotContain("??");
		}
	}

	private String address(String place) {
		var address = this.coordinator.page().locator(".notice dd").first().innerText();
		return address.substring(address.indexOf(place));
	}

	private String code() {
		return this.coordinator.page().locator(".notice dd").nth(1).innerText();
	}

}
