package fi.polku.browser;

import java.util.regex.Pattern;

import fi.polku.PolkuTest;
import fi.polku.intake.referral.TestCodes;
import fi.polku.security.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The daily work, with the keyboard alone. */
@PolkuTest
class KeyboardTests {

	@LocalServerPort
	int port;

	@Autowired
	Town town;

	private Visitor visitor;

	private Keyboard keyboard;

	@BeforeEach
	void come() {
		this.town.timeIs("2026-09-01T09:00");
		this.visitor = new Visitor(this.port);
		this.visitor.page().setViewportSize(1100, 900);
		this.keyboard = new Keyboard(this.visitor);
	}

	@AfterEach
	void leave() {
		this.visitor.close();
		this.town.rest();
	}

	@Test
	void skipLink_leadsPastTheMenus() {
		signIn();

		this.keyboard.press("Tab");
		assertThat(this.keyboard.focused()).isEqualTo("Siirry sisältöön");
		this.keyboard.press("Enter");
		assertThat(this.keyboard.id()).isEqualTo("main");

		this.keyboard.tab();
		assertThat(this.keyboard.focused()).contains("Myöhässä");
	}

	@Test
	void workIsDone_fromTheReferralToAnEvent() {
		signIn();
		this.keyboard.to("Ohjaukset").enter().to("Kirjaa ohjaus").enter();
		var number = refer();
		openTask(number);

		this.keyboard.to("Ota itselle").enter();
		assertThat(this.visitor.text()).contains("Tehtävä on nyt sinulla.");
		this.keyboard.choose("targetDecision", "takeIn").fill("decisionGrounds", "Oma halu työhön.");
		this.keyboard.to("Valmis").enter();
		assertThat(this.visitor.text()).contains("Valmis.");

		this.visitor.go("/");
		openTask(number);
		this.keyboard.to("Kirjaa tapahtuma").enter().to("Asiakas jättäytyi pois").enter();
		this.keyboard.choose("exitClass", "unemployed").to("Kirjaa").enter();
		assertThat(this.visitor.text()).contains("Tapahtuma on kirjattu.");
	}

	@Test
	void shortcuts_goMoveAndAreTurnedOff() {
		signIn();
		var page = this.visitor.page();
		this.keyboard.press("?");
		com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat(page.locator("#shortcuts-dialog"))
			.isVisible();
		this.visitor.look("shortcuts");
		this.keyboard.press("Escape");
		this.visitor.leaveBy(() -> {
			this.keyboard.press("g");
			this.keyboard.press("t");
		});
		assertThat(this.visitor.path()).isEqualTo("/tasks");
		this.keyboard.press("/");
		assertThat(this.keyboard.id()).isEqualTo("search");
		this.keyboard.press("?");
		assertThat(page.inputValue("#search")).isEqualTo("?");
		assertThat(page.locator("#shortcuts-dialog").isVisible()).isFalse();

		page.locator("[data-open-shortcuts]").click();
		page.locator("label[for='shortcut-switch']").click();
		this.keyboard.press("Escape");
		page.locator("h1").click();
		this.keyboard.press("?");
		assertThat(page.locator("#shortcuts-dialog").isVisible()).isFalse();
	}

	@Test
	void listAndForm_haveKeysOfTheirOwn() {
		signIn();
		this.keyboard.to("Ohjaukset").enter().to("Kirjaa ohjaus").enter();
		var number = refer();
		openTask(number);
		this.visitor.page().fill("#f-decisionGrounds", "Oma halu.");
		this.keyboard.press("Control+s");
		com.microsoft.playwright.assertions.PlaywrightAssertions
			.assertThat(this.visitor.page().locator("[data-draft-state]"))
			.containsText("Tallennettu");
		this.visitor.leaveBy(() -> this.keyboard.press("Control+Enter"));
		assertThat(this.visitor.page().locator("[data-error-summary]").count()).isEqualTo(1);
		this.visitor.go("/tasks");
		this.keyboard.press("j");
		assertThat(this.keyboard.focused()).isNotBlank();
		this.keyboard.enter();
		assertThat(this.visitor.path()).startsWith("/tasks/");
	}

	private void signIn() {
		this.visitor.go("/sign-in");
		assertThat(this.keyboard.id()).isEqualTo("username");
		this.keyboard.type(this.town.person("Nelli", Role.COORDINATOR)).tab().type(Town.PASSWORD).tab();
		assertThat(this.keyboard.focused()).isEqualTo("Kirjaudu");
		this.keyboard.enter();
		assertThat(this.visitor.path()).isEqualTo("/");
	}

	/** Records a referral and gives the case's number. */
	private String refer() {
		this.keyboard.choose("source", "PARTNER")
			.fill("personalIdentityCode", TestCodes.next())
			.fill("lastName", "Näppäin")
			.fill("firstNames", "Taavi")
			.choose("programme", "VOITTO")
			.fill("reason", "Toivoo työtä.")
			.to("Kirjaa ohjaus")
			.enter();
		var number = Pattern.compile("\\d{4}-\\d{6}").matcher(this.visitor.page().locator("#flash").innerText());
		assertThat(number.find()).isTrue();
		return number.group();
	}

	/** Finds the case's open task in the list. */
	private void openTask(String number) {
		this.keyboard.to("Tehtävät").enter().to("Rajaa ja järjestä").press("Enter");
		this.keyboard.to("Etsi nimellä tai asianumerolla").press("Control+A").type(number).enter();
		var task = this.visitor.page().locator("tbody th a");
		assertThat(task.count()).isEqualTo(1);
		this.keyboard.to(task.innerText()).enter();
	}

}
