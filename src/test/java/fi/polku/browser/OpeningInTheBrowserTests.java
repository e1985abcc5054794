package fi.polku.browser;

import fi.polku.PolkuTest;
import fi.polku.security.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** A client of somebody else is at the door; the lead reads what was done about it. */
@PolkuTest
class OpeningInTheBrowserTests {

	@LocalServerPort
	int port;

	@Autowired
	Town town;

	private final PageCheck look = new PageCheck();

	private Visitor guide;

	private Visitor lead;

	private String number;

	@BeforeEach
	void aCaseOfSomebodyElse() {
		this.town.timeIs("2026-09-01T09:00");
		this.lead = new Visitor(this.port);
		this.guide = new Visitor(this.port);
		this.guide.signIn(this.town.person("Kaisa", Role.COORDINATOR));
		this.number = new Guidance(this.guide, this.town, "Ovella", false).referred().caseNumber();
		this.guide.page().context().clearCookies();
	}

	@AfterEach
	void leave() {
		this.guide.close();
		this.lead.close();
		this.town.rest();
	}

	@Test
	void guideOpensForATime_leadReviews() {
		var admin = this.town.person("Minna", Role.ADMIN);
		var rajattu = this.town.person("Rajattu", Role.COACH);
		this.lead.signIn(admin)
			.go("/admin/people/" + rajattu)
			.choose("reach", "OWN")
			.look("person-reach")
			.press("Tallenna");
		this.lead.page().context().clearCookies();
		this.guide.signIn(rajattu).go("/cases/" + this.number);
		assertThat(this.guide.text()).doesNotContain("Ovella");

		this.guide.go("/cases/" + this.number + "/opening");
		this.guide.press("Avaa asia");
		for (var language : new String[] { "sv", "en", "fi" }) {
			this.guide.go("/cases/" + this.number + "/opening?lang=" + language);
			this.look.state(this.guide, language);
		}
		this.guide.look("opening");
		this.guide.page().click("label[for='ground-clientPresent']");
		this.guide.page().fill("#reason", "Asiakas tuli palvelupisteeseen, eikä hänen ohjaajansa ole paikalla.");
		this.guide.press("Avaa asia").look("opened-case");
		assertThat(this.guide.text()).contains("Ovella").contains("on sinulle avoinna");
		this.guide.press("Lopeta nyt");
		assertThat(this.guide.text()).contains("taas sinulta suljettu");

		this.lead.signIn(this.town.person("Leena", Role.LEAD));
		for (var language : new String[] { "sv", "en", "fi" }) {
			this.lead.go("/openings?lang=" + language);
			this.look.page(this.lead, language);
		}
		this.lead.look("openings").follow(this.number).look("one-opening").press("Kunnossa");
		assertThat(this.lead.text()).contains("Tarkastus tallennettiin").contains("Leena Esimerkki");
	}

}
