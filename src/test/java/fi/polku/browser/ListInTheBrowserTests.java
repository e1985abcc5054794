package fi.polku.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fi.polku.PolkuTest;
import fi.polku.process.CaseNumber;
import fi.polku.security.Role;
import fi.polku.worklist.Tryout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The list as one arranges it, and many tasks at once. */
@PolkuTest
class ListInTheBrowserTests {

	@LocalServerPort
	int port;

	@Autowired
	Tryout tryout;

	@Autowired
	JdbcClient jdbc;

	private Visitor one;

	private Visitor other;

	@BeforeEach
	void twoPeople() {
		this.tryout.deploy();
		this.tryout.person("list-one", Role.COORDINATOR, Role.LEAD);
		this.tryout.person("list-other", Role.COORDINATOR);
		this.one = new Visitor(this.port).signIn("list-one");
		this.other = new Visitor(this.port).signIn("list-other");
	}

	@AfterEach
	void leave() {
		this.one.close();
		this.other.close();
	}

	@Test
	void view_isNamedPinnedCountedAndSharedWithColleagues() {
		this.tryout.start("Yhteinen");
		search("yhteinen");
		open("Tallenna näkymä");
		this.one.page().fill("#viewName", "Yhteiset asiat");
		this.one.page().selectOption("#viewScope", "shared");
		this.one.leaveBy(() -> this.one.page().locator("form[action='/tasks/views'] button").click());
		var tab = this.one.page().locator("#list-tabs a", new Page.LocatorOptions().setHasText("Yhteiset asiat"));
		assertThat(tab.locator(".tabs__count")).hasText("1");
		assertThat(tab).hasAttribute("aria-current", "page");
		this.one.look("list-view");

		this.other.go("/tasks/views");
		assertThat(this.other.page().locator("main")).containsText("Yhteiset asiat");
		this.other.follow("Yhteiset asiat");
		assertThat(rows(this.other)).hasCount(1);

		this.one.go("/tasks/views");
		this.one.page()
			.locator("tr, li", new Page.LocatorOptions().setHasText("Yhteiset asiat"))
			.locator("form[action$='/delete'] button")
			.last()
			.click();
		this.one.leaveBy(() -> this.one.page().locator("#confirm-dialog button[value=yes]").click());
		assertThat(this.one.page().locator("main .page")).not().containsText("Yhteiset asiat");
	}

	@Test
	void sorts_columnsAndFilters_standInTheAddressAndComeBack() {
		open("Rajaa ja järjestä", this.one.go("/tasks"));
		this.one.page().selectOption("#due", "week");
		this.one.page().selectOption("#sort-0", "-name");
		this.one.page().selectOption("#sort-1", "created");
		this.one.press("Näytä");
		assertThat(this.one.page().locator(".filter").first()).isVisible();
		org.assertj.core.api.Assertions.assertThat(this.one.path()).contains("due=week", "sort=-name", "sort=created");

		open("Sarakkeet", this.one.go("/tasks"));
		this.one.page().locator("#columns input[value=created]").check();
		this.one.press("Näytä nämä sarakkeet");
		assertThat(this.one.page().locator("th[data-column=created]")).hasCount(1);
		this.one.page().reload();
		assertThat(this.one.page().locator("th[data-column=created]")).hasCount(1);
	}

	@Test
	void colleague_isChosenFromThoseReadWhenTheFilterOpens() {
		open("Rajaa ja järjestä", this.one.go("/tasks"));
		this.one.page().selectOption("#who", "list-other");
		this.one.press("Näytä");
		assertThat(this.one.page().locator(".filter").first()).containsText("list-other");

		open("Rajaa ja järjestä");
		assertThat(this.one.page().locator("#who option[value=none]")).hasCount(1);
		assertThat(this.one.page().locator("#who")).hasValue("list-other");
		assertThat(this.one.page().locator("#who option[value=list-other]")).hasCount(1);
		this.one.look("list-filter");
	}

	@Test
	void many_eachToldWhatBecameOfIt() {
		var first = this.tryout.start("Lukuisa");
		this.tryout.start("Lukuisa");
		search("lukuisa");
		this.one.page().locator("[data-select-all]").check();
		this.one.press("Ota itselle");
		assertThat(this.one.page().locator("#flash")).containsText("2 tehtävää muutettu");

		this.one.page().locator("[data-select-all]").check();
		this.one.press("Vapauta");
		assertThat(this.one.page().locator("#flash")).containsText("2 tehtävää muutettu");

		this.one.page().locator("[data-select-all]").check();
		this.other.go("/tasks/" + task(first)).press("Ota itselle");
		this.one.press("Ota itselle");
		assertThat(this.one.page().locator("#flash")).containsText("1 tehtävä muutettu");
		assertThat(this.one.page().locator(".notice--alert")).containsText("list-other");
		this.one.look("bulk-refused");
	}

	@Test
	void many_areGivenPutOffAndConfirmed() {
		this.tryout.start("Usea");
		search("usea");
		this.one.page().locator("[data-select-row]").first().check();
		this.one.press("Ota itselle");
		this.one.page().locator("[data-select-row]").first().check();
		this.one.page().locator(".bulk-more summary").click();
		this.one.page().selectOption("#bulkTo", "list-other");
		this.one.leaveBy(() -> this.one.page().locator("button[value=assign]").click());
		assertThat(rows(this.one).locator("[data-column=assignee]")).containsText("list-other");
		this.one.leaveBy(() -> this.one.page().locator("form[action*='/tasks/undo/'] button").click());
		assertThat(rows(this.one).locator("[data-column=assignee]")).containsText("list-one");

		this.one.page().locator("[data-select-row]").first().check();
		this.one.page().locator("button[value=confirm]").click();
		this.one.leaveBy(() -> this.one.page().locator("#confirm-dialog button[value=yes]").click());
		assertThat(this.one.page().locator(".notice--alert")).isVisible();
	}

	@Test
	void task_isUnreadUntilItIsOpened() {
		this.tryout.start("Lukematon");
		search("lukematon");
		assertThat(this.one.page().locator("tbody .unread")).hasCount(1);

		this.one.page().setViewportSize(fi.polku.Browser.NARROW, 900);
		this.one.leaveBy(() -> this.one.page().locator("[data-open-task]").first().click());
		this.one.page().goBack();
		this.one.page().reload();

		assertThat(rows(this.one)).hasCount(1);
		assertThat(this.one.page().locator("tbody .unread")).hasCount(0);
	}

	private void search(String words) {
		open("Rajaa ja järjestä", this.one.go("/tasks"));
		this.one.page().fill("#text", words);
		this.one.press("Etsi");
	}

	private void open(String tool) {
		open(tool, this.one);
	}

	private static void open(String tool, Visitor visitor) {
		visitor.page().locator(".list-tools summary", new Page.LocatorOptions().setHasText(tool)).click();
	}

	private static Locator rows(Visitor visitor) {
		return visitor.page().locator(".split__list tbody tr");
	}

	private String task(CaseNumber number) {
		return this.jdbc.sql("select task_id from work_item where case_number = :case")
			.param("case", number.value())
			.query(String.class)
			.single();
	}

}
