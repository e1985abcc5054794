package fi.polku.browser;

import fi.polku.PolkuTest;
import fi.polku.journeys.TestJourney;
import fi.polku.journeys.TestJourneys;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** A coordinator refers to a service; its provider answers by a link in a browser. */
@PolkuTest
class PartnerInTheBrowserTests {

	private static final String REFUSAL = "Ryhmä on täynnä jouluun asti.";

	private static final String REPORT = "Viikoittaiset keskustelut pidettiin. Ansioluettelo on valmis.";

	@LocalServerPort
	int port;

	@Autowired
	Town town;

	@Autowired
	TestJourneys journeys;

	private TestJourney journey;

	private Visitor host;

	private Visitor partner;

	private String address;

	private String code;

	@BeforeEach
	void aReferralByALink() {
		this.town.timeIs("2026-09-01T09:00");
		this.journey = NewRound.agreed(this.journeys, "wantsGuidedService", false);
		this.host = new Visitor(this.port).signIn("kokeilija");
		this.partner = new Visitor(this.port);
		refer();
		open();
	}

	@AfterEach
	void leave() {
		this.host.close();
		this.partner.close();
		this.town.rest();
	}

	@Test
	void refused_coordinatorReadsWhyAndPlansAnew() {
		assertThat(this.partner.text()).contains("Aino Kokeilija", "Ottaako palvelu asiakkaan?");
		this.partner.choose("partnerAnswer", "refused").press("Lähetä vastaus").look("partner-refusal-fault");
		assertThat(this.partner.text()).contains("Miksi ei voida ottaa?");
		this.partner.fill("partnerRefusal", REFUSAL).look("partner-refusal").press("Lähetä vastaus");
		assertThat(this.partner.look("partner-refused").text()).contains("tallennettu");
		this.town.work(number());

		this.host.go(file()).look("case-partner-refused");
		assertThat(happened()).contains("Palveluntuottaja vastasi", "ei ota · " + REFUSAL);
		assertThat(this.host.page().locator("#due").innerText()).contains("Laadi ohjaussuunnitelma asiakkaan kanssa");
		this.host.page().locator("#happened a:has-text('Palveluntuottaja vastasi')").click();
		this.host.page().waitForSelector("#records details[open]");
		assertThat(this.host.page().locator("#records details[open]").innerText()).contains("Miksi ei voida ottaa?",
				REFUSAL);
		assertThat(this.journey.tasks("referToService")).isEmpty();
	}

	@Test
	void accepted_doneIsReportedAndRead() {
		accept();
		this.town.timeIs("2026-09-15T09:00");
		this.town.work(number());
		this.host.go(task("confirmServiceStart")).press("Ota itselle");
		this.host.choose("serviceStartOutcome", "started").press("Valmis");

		this.town.timeIs("2026-10-20T09:00");
		unlock("partner-report-asked");
		this.partner.choose("reportKind", "final")
			.choose("attendance", "full")
			.fill("partnerReport", REPORT)
			.fill("partnerProposal", "Seuraavaksi työkokeilu.")
			.look("partner-report")
			.press("Lähetä vastaus");
		assertThat(this.partner.text()).contains("tallennettu");

		this.host.go(file()).look("case-partner-reported");
		assertThat(happened()).contains("Palveluntuottaja raportoi", "loppuraportti · sovitusti · " + REPORT);
		this.host.go(task("reviewService")).press("Ota itselle");
		assertThat(this.host.look("task-review-service").text()).contains(REPORT, "Seuraavaksi työkokeilu.");
		this.host.fill("clientAssessment", "Sai apua.")
			.choose("serviceReview", "completed")
			.fill("reviewSummary", "Suoritettu.")
			.press("Valmis");
		assertThat(this.journey.tasks("reviewService")).isEmpty();
	}

	@Test
	void linkRevoked_opensNothingMore() {
		accept();
		assertThat(this.host.go(links()).text()).contains("Mallilan työpaja", "käytössä");

		this.host.page().locator("form[action$='/revoke'] button").first().click();
		this.host.leaveBy(() -> this.host.page().locator("#confirm-dialog button[value=yes]").click());
		this.partner.page().reload();
		assertThat(this.partner.text()).doesNotContain("Kokeilija");
	}

	private void refer() {
		this.host.go(task("referToService")).press("Ota itselle");
		this.host.choose("serviceKind", "workshop")
			.fill("serviceName", "Puupaja")
			.fill("providerName", "Mallilan työpaja")
			.fill("providerEmail", "paja@example.com")
			.fill("serviceGoal", "Arkeen rytmi.")
			.yes("disclosureConsent")
			.press("Valmis");
		this.town.work(number());
	}

	private void open() {
		this.host.go(links());
		this.host.page().fill("#partner-name", "Mallilan työpaja");
		this.host.page().selectOption("#service", "guidedService");
		this.host.page().locator("label[for=ground-law]").click();
		this.host.page().fill("#ground-section", "L 380/2023 116 §");
		this.host.press("Tee linkki");
		var told = this.host.page().locator(".notice dd").allInnerTexts();
		this.address = told.get(0).substring(told.get(0).indexOf("/answer/"));
		this.code = told.get(1);
		unlock("partner-service");
	}

	/** Each time anew: a link that was opened earlier has shut itself. */
	private void unlock(String picture) {
		this.partner.go(this.address).page().fill("#code", this.code);
		this.partner.press("Avaa").look(picture);
		assertThat(this.partner.text()).doesNotContain("Palveluntuottaja vastasi", "Palveluntuottaja raportoi");
		this.partner.leaveBy(() -> this.partner.page().locator("main .band__open").first().click());
	}

	private void accept() {
		this.partner.choose("partnerAnswer", "accepted").press("Lähetä vastaus").look("partner-service-fault");
		this.partner.fill("serviceStartsOn", "2026-09-15")
			.fill("serviceEndsOn", "2026-12-15")
			.fill("partnerContact", "Valma Valmentaja")
			.press("Lähetä vastaus");
		assertThat(this.partner.text()).contains("tallennettu");
	}

	private String happened() {
		return this.host.page().locator("#happened").innerText();
	}

	private String number() {
		return this.journey.caseNumber().value();
	}

	private String file() {
		return "/cases/" + number();
	}

	private String links() {
		return file() + "/links";
	}

	private String task(String step) {
		return "/tasks/" + this.journey.task(step).getId();
	}

}
