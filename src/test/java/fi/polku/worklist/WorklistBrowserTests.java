package fi.polku.worklist;

import java.util.List;

import com.microsoft.playwright.Page;
import fi.polku.Browser;
import fi.polku.PolkuTest;
import fi.polku.process.CaseNumber;
import fi.polku.security.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The task list as people use it, in a real browser. */
@PolkuTest
class WorklistBrowserTests {

	@LocalServerPort
	int port;

	@Autowired
	Tryout tryout;

	@Autowired
	JdbcClient jdbc;

	@BeforeEach
	void people() {
		this.tryout.deploy();
		this.tryout.person("browser-one", Role.COORDINATOR, Role.COACH);
	}

	@ParameterizedTest
	@ValueSource(ints = { Browser.WIDE, Browser.NARROW })
	void everyPage_isAccessibleInEveryLanguage(int width) {
		var number = this.tryout.start("Selainen");
		this.tryout.startProtected("Peitetty");
		var task = task(number);
		try (var browser = Browser.open(width)) {
			var page = browser.signIn(site(), "browser-one", "polku-demo");
			for (var language : List.of("fi", "sv", "en")) {
				for (var path : List.of("/", "/tasks", "/tasks/" + task, "/cases/" + number + "/events",
						"/cases/" + number + "/events/situationToldInTryout")) {
					page.navigate(site() + path + "?lang=" + language);
					Browser.assertAccessible(page);
				}
			}
		}
	}

	@Test
	void caseOpensBesideTheForm() {
		var task = task(this.tryout.start("Vierellä"));
		try (var browser = Browser.open(Browser.WIDE)) {
			var page = browser.signIn(site(), "browser-one", "polku-demo");
			page.navigate(site() + "/tasks/" + task);
			assertThat(page.locator("#case-part h2")).hasText("Reitti");
			page.fill("#f-story", "Kesken");

			page.click("text=Muistiinpanot");

			assertThat(page.locator("#case-part h2")).containsText("uistiinpano");
			assertThat(page.locator("#f-story")).hasValue("Kesken");
			Browser.assertAccessible(page);
		}
	}

	@Test
	void fromTheListThroughASittingBackToTheList() {
		var number = this.tryout.start("Matkaaja");
		try (var browser = Browser.open(Browser.NARROW)) {
			var page = browser.signIn(site(), "browser-one", "polku-demo");
			page.navigate(site() + "/tasks");
			page.locator("summary", new Page.LocatorOptions().setHasText("Rajaa ja järjestä")).click();
			page.fill("#text", "matkaaja");
			page.press("#text", "Enter");
			assertThat(page.locator(".split__list tbody tr")).hasCount(1);

			page.locator(".split__list tbody tr a").first().click();
			page.click("button.hds-button--primary");
			assertThat(page.locator("[data-error-summary]")).containsText("Tilanne");
			page.fill("#f-story", "Haluaa puualalle");
			page.locator("label[for=f-joins-true]").click();
			page.click("button.hds-button--primary");

			assertThat(page.locator("h1")).hasText("Suunnittele");
			assertThat(page.locator("#f-goal")).hasValue("Haluaa puualalle");
			page.click("button.hds-button--primary");
			assertThat(page).hasURL(site() + "/tasks");
			assertThat(page.locator("#flash")).containsText("Valmis");
		}
		org.assertj.core.api.Assertions
			.assertThat(this.jdbc.sql("select count(*) from work_item where case_number = :case")
				.param("case", number.value())
				.query(Integer.class)
				.single())
			.isZero();
	}

	@Test
	void wideScreen_opensTheTaskBesideTheList() {
		var number = this.tryout.start("Rinnalla");
		this.tryout.start("Rinnalla");
		try (var browser = Browser.open(Browser.WIDE)) {
			var page = browser.signIn(site(), "browser-one", "polku-demo");
			search(page, "rinnalla");
			page.locator("#t-" + task(number) + " [data-open-task]").click();

			assertThat(page.locator("#task-pane h2").first()).hasText("Keskustele");
			assertThat(page).hasURL(site() + "/tasks");
			assertThat(page.locator(".split__list tbody tr")).hasCount(2);
			Browser.assertAccessible(page);
			page.locator("#task-pane .hds-button--primary").click();
			assertThat(page.locator("#task-pane [data-error-summary]")).containsText("Tilanne");
			page.fill("#f-story", "Haluaa puualalle");
			page.locator("label[for=f-joins-true]").click();
			page.locator("#task-pane .hds-button--primary").click();
			assertThat(page.locator("#task-pane h2").first()).hasText("Suunnittele");
			page.locator("#task-pane .hds-button--primary").click();
			assertThat(page.locator("#task-pane")).isHidden();
			assertThat(page.locator("tr.row--gone")).hasCount(1);
			assertThat(page.locator(".split__list tbody tr:nth-child(2) [data-open-task]")).isFocused();
		}
	}

	@Test
	void selection_staysOverPagesAndTasksAndFocusReturns() {
		this.tryout.start("Valittu");
		this.tryout.start("Valittu");
		try (var browser = Browser.open(Browser.NARROW)) {
			var page = browser.signIn(site(), "browser-one", "polku-demo");
			search(page, "valittu");
			page.locator("[data-select-row]").first().check();
			page.locator(".split__list tbody tr:nth-child(2) [data-open-task]").click();
			page.waitForURL("**/tasks/*");
			page.goBack();
			assertThat(page.locator("[data-chosen]")).hasText("1");
			assertThat(page.locator(".split__list tbody tr:nth-child(2) [data-open-task]")).isFocused();
			page.reload();
			assertThat(page.locator("[data-select-row]").first()).isChecked();
			page.locator("[data-clear-selection]").click();
			assertThat(page.locator("[data-bulk-bar]")).isHidden();
			page.locator("[data-select-row]").first().check();
			page.locator("button[value=claim]").click();
			assertThat(page.locator("#flash")).containsText("1 tehtävä muutettu");
			page.locator("button", new Page.LocatorOptions().setHasText("Kumoa")).click();
			assertThat(page.locator("#flash")).containsText("Kumottu");
			assertThat(page.locator("[data-bulk-bar]")).isHidden();
		}
	}

	@Test
	void withoutScripts_theListIsLinksAndForms() {
		this.tryout.start("Skriptitön");
		try (var browser = Browser.withoutScripts(Browser.WIDE)) {
			var page = browser.signIn(site(), "browser-one", "polku-demo");
			search(page, "skriptitön");
			page.locator("summary", new Page.LocatorOptions().setHasText("Sarakkeet")).click();
			page.locator("button[name=down][value=due]").click();
			assertThat(page.locator("thead th[data-column]").first()).hasText("Tehtävä");
			page.locator("button[name=usual]").click();
			assertThat(page.locator("thead th[data-column]").first()).hasText("Määräaika");
			page.locator("[data-open-task]").click();
			assertThat(page.locator("h1")).hasText("Keskustele");
		}
	}

	private void search(Page page, String words) {
		page.navigate(site() + "/tasks");
		page.locator("summary", new Page.LocatorOptions().setHasText("Rajaa ja järjestä")).click();
		page.fill("#text", words);
		page.press("#text", "Enter");
		assertThat(page.locator("main")).containsText("Haku: " + words);
	}

	private String task(CaseNumber number) {
		return this.jdbc.sql("select task_id from work_item where case_number = :case")
			.param("case", number.value())
			.query(String.class)
			.single();
	}

	private String site() {
		return "http://localhost:" + this.port;
	}

}
