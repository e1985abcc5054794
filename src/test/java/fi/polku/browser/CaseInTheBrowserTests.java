package fi.polku.browser;

import java.util.Arrays;

import fi.polku.PolkuTest;
import fi.polku.security.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** What stands in a case and is done there: notes, messages, the route, its reasons. */
@PolkuTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CaseInTheBrowserTests {

	@LocalServerPort
	int port;

	@Autowired
	Town town;

	private Visitor visitor;

	private String number;

	private String task;

	@BeforeAll
	void aCaseOnItsWay() {
		this.town.timeIs("2026-09-01T09:00");
		this.visitor = new Visitor(this.port);
		this.visitor.signIn(this.town.person("Tarina", Role.COORDINATOR));
		var guidance = new Guidance(this.visitor, this.town, "Tarinainen", false).referred().invited();
		this.number = guidance.caseNumber();
		guidance.open("Pidä alkuhaastattelu");
		this.task = this.visitor.path();
	}

	@AfterAll
	void rest() {
		this.visitor.close();
		this.town.rest();
	}

	@Test
	void note_isWrittenBesideTheForm() {
		this.visitor.go(this.task);
		this.visitor.page().locator("aside .tabs a").nth(2).click();
		this.visitor.page().fill("#note-text", "Soitettu, tulee mielellään.");
		this.visitor.press("Tallenna muistiinpano");

		assertThat(this.visitor.go("/cases/" + this.number).text()).contains("Soitettu, tulee mielellään.");
	}

	@Test
	void message_isReadBeforeItGoesAndTellsNoPurpose() {
		this.visitor.go("/cases/" + this.number + "/tell");
		this.visitor.page().selectOption("#channel", "text_message");
		this.visitor.press("Näytä").look("tell");
		assertThat(this.visitor.page().locator("main .panel").innerText()).doesNotContain("alkuhaastattelu",
				"työttömyys", "Tarinainen");
		this.visitor.press("Lähetä");

		assertThat(this.visitor.page().locator("#flash")).isVisible();
		assertThat(this.visitor.go("/cases/" + this.number).text()).contains("Viesti");
	}

	@Test
	void route_isAPictureAndWordsOfTheSame() {
		this.visitor.go("/cases/" + this.number + "/diagram");
		var diagram = this.visitor.page().locator("figure[data-bpmn-src], [data-bpmn-src]").first();
		assertThat(diagram).hasAttribute("data-state", "drawn");
		for (var kind : new String[] { "done", "now" }) {
			var ids = Arrays.stream(diagram.getAttribute("data-" + kind).split(","))
				.filter((id) -> !id.isBlank())
				.toList();
			assertThat(this.visitor.page().locator(".route-badge--" + kind).count()).as(kind).isEqualTo(ids.size());
		}
		assertThat(this.visitor.page().locator("ol.words").innerText()).contains("Pidä alkuhaastattelu (nyt)");
		this.visitor.page().locator("[data-canvas]").focus();
		this.visitor.page().keyboard().press("ArrowRight");
	}

	@Test
	void deadline_saysItsGroundAndDays() {
		this.visitor.go(this.task);
		var why = this.visitor.page().locator("details:has(> summary:has-text('Miksi tämä, miksi nyt'))");
		why.locator("summary").click();

		assertThat(why).containsText("Palvelulupaus");
		assertThat(why).containsText("työpäivää");
		this.visitor.look("why-now");
	}

}
