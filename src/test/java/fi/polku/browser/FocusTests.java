package fi.polku.browser;

import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import fi.polku.PolkuTest;
import fi.polku.Scheme;
import fi.polku.security.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Where the focus goes and that it can be seen. */
@PolkuTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FocusTests {

	@LocalServerPort
	int port;

	@Autowired
	Town town;

	private Visitor visitor;

	private Page page;

	private String task;

	private String number;

	@BeforeAll
	void aCaseOnItsWay() {
		this.town.timeIs("2026-09-01T09:00");
		this.visitor = new Visitor(this.port);
		this.page = this.visitor.page();
		this.visitor.signIn(this.town.person("Kohdistus", Role.COORDINATOR, Role.ADMIN));
		var guidance = new Guidance(this.visitor, this.town, "Kohdistus", false).referred().invited();
		this.task = this.visitor.path();
		this.number = guidance.caseNumber();
	}

	@AfterAll
	void rest() {
		this.visitor.close();
		this.town.rest();
	}

	@Test
	void tabulator_visitsEverythingInOrderWithARingThatIsSeen() {
		this.visitor.go("/cases/" + this.number);
		var client = this.page.locator("main a[href^='/clients/']").first().getAttribute("href");
		for (var path : List.of("/", "/tasks", this.task, client, "/cases/" + this.number, "/admin/people",
				"/referrals/new", "/me")) {
			this.visitor.go(path);
			new TabOrder(this.page).check();
		}
	}

	@Test
	void ring_isSeenInTheDarkAndWithMoreContrast() {
		for (var scheme : List.of(Scheme.DARK, Scheme.MORE_CONTRAST)) {
			this.visitor.go(this.task);
			scheme.ask(this.page);
			new TabOrder(this.page).check();
		}
		Scheme.none(this.page);
	}

	@Test
	void strangersPages_haveTheSameOrder() {
		this.visitor.go("/cases/" + this.number + "/links").press("Anna linkki paperilla");
		var told = this.page.locator(".notice dd");
		var address = told.first().innerText();
		try (var client = new Visitor(this.port)) {
			client.go("/sign-in");
			new TabOrder(client.page()).check();
			client.go(address.substring(address.indexOf("/my-path/")));
			new TabOrder(client.page()).check();
			client.page().fill("#code", told.nth(1).innerText());
			client.press("Avaa");
			new TabOrder(client.page()).check();
		}
	}

	@Test
	void skipLink_leadsPastTheMenus() {
		this.visitor.go("/tasks");
		press("Tab");
		assertThat(this.page.locator(".skip-link")).isFocused();
		assertThat(this.page.locator(".skip-link")).isInViewport();
		press("Enter");
		assertThat(this.page.locator("main")).isFocused();
		press("Tab");
		assertThat(this.page.locator("main :focus")).hasCount(1);
	}

	@Test
	void dialogsAndMenus_giveTheFocusBack() {
		this.visitor.go("/tasks?assignee=me");
		var keys = this.page.locator("[data-open-shortcuts]");
		keys.focus();
		press("Enter");
		assertThat(this.page.locator("#shortcuts-dialog :focus")).hasCount(1);
		press("Escape");
		assertThat(keys).isFocused();

		this.page.locator("[data-select-row]").first().check();
		var confirm = this.page.locator("button[value=confirm]");
		confirm.focus();
		press("Enter");
		assertThat(this.page.locator("#confirm-dialog button[value=no]")).isFocused();
		press("Enter");
		assertThat(confirm).isFocused();

		var menu = this.page.locator("details.menu:not(.menu--small-screen) summary");
		menu.focus();
		press("Enter");
		press("Tab");
		press("Escape");
		assertThat(menu).isFocused();
	}

	@Test
	void faults_takeTheFocusAndPartsOfThePageDoNot() {
		this.visitor.go(this.task);
		this.page.waitForSelector("#case-part h2");
		var notes = this.page.locator("aside .tabs a").nth(2);
		notes.focus();
		press("Enter");
		assertThat(this.page.locator("#case-part form")).not().hasCount(0);
		assertThat(notes).isFocused();
		var field = this.page.locator("main form.form textarea:visible").first();
		field.focus();
		this.page.evaluate("document.querySelector('[data-presence]')?.dispatchEvent(new Event('presence'))");
		this.page.waitForLoadState(LoadState.NETWORKIDLE);
		assertThat(field).isFocused();

		this.visitor.press("Valmis");
		assertThat(this.page.locator("[data-error-summary]")).isFocused();
		press("Tab");
		press("Enter");
		assertThat(this.page.locator("main form .field :focus, main form fieldset:focus")).hasCount(1);
	}

	@Test
	void coloursOfTheReadersOwn_showWhatIsChosenAndFocused() {
		this.visitor.go(this.task);
		Scheme.FORCED_COLOURS.ask(this.page);
		try {
			for (var kind : List.of("radio", "checkbox")) {
				var id = this.page.locator("main form.form input[type=%s]:not(:checked)".formatted(kind))
					.first()
					.getAttribute("id");
				var label = this.page.locator("label[for='%s']".formatted(id));
				var field = label.locator("xpath=ancestor::*[contains(@class, 'choices')]");
				var before = field.screenshot();
				label.click();
				press("Shift+Tab");
				var chosen = field.screenshot();
				org.assertj.core.api.Assertions.assertThat(chosen).as(kind).isNotEqualTo(before);
				press("Tab");
				org.assertj.core.api.Assertions.assertThat(field.screenshot()).as(kind).isNotEqualTo(chosen);
			}
			var places = this.page.locator(".rail a");
			org.assertj.core.api.Assertions.assertThat(edge(places.nth(1))).isNotEqualTo(edge(places.nth(0)));
		}
		finally {
			Scheme.none(this.page);
		}
	}

	private static Object edge(Locator place) {
		return place.evaluate("(it) => getComputedStyle(it).borderLeftColor");
	}

	private void press(String key) {
		this.page.keyboard().press(key);
	}

}
