package fi.polku.browser;

import java.util.List;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import fi.polku.PolkuTest;
import fi.polku.security.Role;
import fi.polku.worklist.Tryout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Two people, or one in two tabs, at the same task. */
@PolkuTest
class TwoBrowsersTests {

	@LocalServerPort
	int port;

	@Autowired
	Tryout tryout;

	@Autowired
	JdbcClient jdbc;

	private Visitor one;

	private Visitor other;

	private String page;

	@BeforeEach
	void twoPeople() {
		this.tryout.deploy();
		this.tryout.person("two-browsers-one", Role.COORDINATOR);
		this.tryout.person("two-browsers-other", Role.COORDINATOR);
		this.one = new Visitor(this.port);
		this.other = new Visitor(this.port);
		this.one.signIn("two-browsers-one");
		this.other.signIn("two-browsers-other");
		var number = this.tryout.start("Kahdella");
		this.page = "/tasks/" + this.jdbc.sql("select task_id from work_item where case_number = :case")
			.param("case", number.value())
			.query(String.class)
			.single();
	}

	@AfterEach
	void leave() {
		this.one.close();
		this.other.close();
	}

	@Test
	void taskTakenOver_isAskedFirstAndToldToTheOther() {
		this.one.go(this.page).press("Ota itselle");
		this.one.page().fill("#f-story", "Olin kirjoittamassa");
		this.other.go(this.page);
		assertThat(this.other.page().locator("#presence")).containsText("two-browsers-one on avannut tämän tehtävän");
		this.other.look("task-open-elsewhere");

		this.other.page().getByText("Ota tehtävä itsellesi").click();
		assertThat(this.other.page().locator("#confirm-question")).containsText("two-browsers-one");
		this.other.picture("task-take-over-asks");
		this.other.leaveBy(() -> this.other.page().locator("#confirm-dialog button[value=yes]").click());
		assertThat(this.other.page().locator("#flash")).containsText("Tehtävä on nyt sinulla.");

		this.one.page().evaluate("document.querySelector('[data-presence]').dispatchEvent(new Event('presence'))");
		assertThat(this.one.page().locator("#presence")).containsText("Tehtävä on nyt toisella: two-browsers-other");
		this.one.press("Valmis");
		assertThat(this.one.page().locator("main")).containsText("Mitä ehdit kirjoittaa");
		assertThat(this.one.page().locator("textarea[readonly]")).hasValue("Tilanne: Olin kirjoittamassa");
		this.one.look("task-overtaken");
	}

	@Test
	void completedTask_isTakenBackOnThePageThatFollows() {
		this.one.go(this.page);
		this.one.page().fill("#f-story", "Liian pian");
		this.one.yes("joins").press("Valmis");
		assertThat(this.one.page().locator("h1")).hasText("Suunnittele");
		this.one.look("task-can-be-taken-back");

		this.one.press("Ota takaisin");

		assertThat(this.one.page().locator("h1")).hasText("Keskustele");
		assertThat(this.one.page().locator("#f-story")).hasValue("Liian pian");
		this.one.go("/tasks/done").look("done-today");
		this.one.go("/");
		assertThat(this.one.page().locator("main")).containsText("Et ole vielä tehnyt tehtäviä tänään.");
		assertThat(this.one.page()).not().hasTitle(java.util.regex.Pattern.compile("Tänään tehdyt.*"));
	}

	@Test
	void twoTabsOfOnePerson_doNotWriteOverEachOther() {
		this.one.go(this.page);
		var second = this.one.page().context().newPage();
		second.navigate(this.one.page().url());
		save(this.one.page(), "Ensimmäinen välilehti");
		assertThat(this.one.page().locator("[data-draft-state]")).containsText("Tallennettu");

		save(second, "Toinen välilehti");

		assertThat(second.locator("[data-draft-conflict]")).containsText("Toinen välilehti on tallentanut");
		fi.polku.Browser.assertAccessible(second);
		second.getByText("Tallenna tämän välilehden vastaukset").click();
		assertThat(second.locator("[data-draft-conflict]")).isHidden();
		this.one.go(this.page);
		assertThat(this.one.page().locator("#f-story")).hasValue("Toinen välilehti");
	}

	@Test
	void draftsOfOnePersonInTwoBrowsers_conflictAndTheReaderChooses() {
		this.other.endSession().signIn("two-browsers-one");
		this.one.go(this.page);
		this.other.go(this.page);
		save(this.one.page(), "Työpöydällä");
		assertThat(this.one.page().locator("[data-draft-state]")).containsText("Tallennettu");

		save(this.other.page(), "Puhelimella");

		assertThat(this.other.page().locator("[data-draft-conflict]")).isVisible();
		assertThat(this.other.page().locator("#f-story")).hasValue("Puhelimella");
		this.one.go(this.page);
		assertThat(this.one.page().locator("#f-story")).hasValue("Työpöydällä");
	}

	@Test
	void sessionEndedInTheMiddle_losesNothing() {
		this.one.go(this.page);
		this.one.page().fill("#f-story", "Pitkä tarina");
		this.one.page().fill("#f-health", "Selkä");
		this.one.yes("joins");
		this.one.page()
			.context()
			.addCookies(List.of(new Cookie("polku", "ended").setUrl("http://localhost:" + this.port)));
		this.one.press("Valmis");
		assertThat(this.one.page().locator("h1")).containsText("Kirjaudu");

		this.one.signIn("two-browsers-one");
		assertThat(this.one.page().locator("#flash")).containsText("Istuntosi päättyi kesken lomakkeen");
		this.one.follow("Jatka lomaketta");

		assertThat(this.one.page().locator("#f-story")).hasValue("Pitkä tarina");
		assertThat(this.one.page().locator("#f-health")).hasValue("Selkä");
		this.one.press("Valmis");
		assertThat(this.one.page().locator("h1")).hasText("Suunnittele");
		org.assertj.core.api.Assertions
			.assertThat(this.one.page()
				.evaluate("Object.keys(sessionStorage).filter(key => key.startsWith('polku')).length"))
			.isEqualTo(0);
	}

	@Test
	void fieldLeft_isCheckedAtOnce() {
		this.one.go(this.page);
		this.one.page().fill("#f-story", "Nyt");
		this.one.yes("joins").press("Valmis");
		this.one.page().fill("#f-mail", "ei osoite");
		this.one.page().press("#f-mail", "Tab");
		assertThat(this.one.page().locator("#error-mail")).containsText("Tarkista sähköpostiosoite");
		assertThat(this.one.page().locator("#f-mail")).hasAttribute("aria-invalid", "true");
		this.one.look("task-field-checked");
		this.one.page().fill("#f-mail", "oona@esimerkki.fi");
		this.one.page().press("#f-mail", "Tab");
		assertThat(this.one.page().locator("#error-mail")).hasCount(0);
	}

	/** Types and lets the page save as it does when it is left for another window. */
	private static void save(Page page, String story) {
		page.fill("#f-story", story);
		page.evaluate("""
				Object.defineProperty(document, 'hidden', { value: true, configurable: true });
				document.dispatchEvent(new Event('visibilitychange'));
				delete document.hidden;
				""");
	}

}
