package fi.polku.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fi.polku.PolkuTest;
import fi.polku.security.Role;
import fi.polku.worklist.Tryout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** A task goes from hand to hand: taken, left, given, asked about, put off. */
@PolkuTest
class HandsInTheBrowserTests {

	@LocalServerPort
	int port;

	@Autowired
	Tryout tryout;

	@Autowired
	Town town;

	private Visitor one;

	private Visitor other;

	private String number;

	private String task;

	@BeforeEach
	void twoPeople() {
		this.tryout.deploy();
		this.tryout.person("hands-one", Role.COORDINATOR, Role.LEAD);
		this.tryout.person("hands-other", Role.COORDINATOR, Role.LEAD);
		this.town.timeIs("2026-09-01T09:00");
		this.one = new Visitor(this.port).signIn("hands-one");
		this.other = new Visitor(this.port).signIn("hands-other");
		var started = this.tryout.start("Kädestä");
		this.number = started.value();
		this.task = "/tasks/" + this.tryout.taskOf(started);
	}

	@AfterEach
	void leave() {
		this.one.close();
		this.other.close();
		this.town.rest();
	}

	@Test
	void task_isTakenLeftAndGivenToAColleague() {
		this.one.go(this.task).press("Ota itselle");
		assertThat(main(this.one.go("/tasks?assignee=me"))).containsText(this.number);

		this.one.go(this.task).press("Vapauta");
		assertThat(main(this.one.go("/tasks?assignee=me"))).not().containsText(this.number);

		this.one.go(this.task).press("Ota itselle");
		this.one.page().selectOption("#assignee", "hands-other");
		this.one.press("Siirrä toiselle");
		assertThat(main(this.other.go("/tasks?assignee=me"))).containsText(this.number);
	}

	@Test
	void question_goesToTheColleagueAndComesBackWithTheAnswer() {
		this.one.go(this.task).press("Ota itselle");
		this.one.page().locator("summary", new Page.LocatorOptions().setHasText("Kysy kollegalta")).click();
		this.one.page().selectOption("#colleague", "hands-other");
		this.one.page().fill("#question-text", "Sopiiko puuala selälle?");
		this.one.press("Kysy");

		this.other.go("/");
		assertThat(main(this.other)).containsText("Sopiiko puuala selälle?");
		this.other.follow("Sopiiko puuala selälle?").look("question-asked");
		this.other.page().fill("#answer", "Kevyt kokoonpano sopii.");
		this.other.press("Vastaa ja palauta");

		this.one.go(this.task);
		assertThat(main(this.one)).containsText("Kevyt kokoonpano sopii.");
		assertThat(this.one.page().locator("main button", new Page.LocatorOptions().setHasText("Valmis"))).isVisible();
	}

	@Test
	void followUp_isSetAndStandsInTheList() {
		this.one.go(this.task).press("Ota itselle");
		this.one.page().fill("#followUp", "2026-09-10");
		this.one.press("Aseta");

		this.one.go("/tasks?assignee=me");
		assertThat(this.one.page().locator("tr:has-text('" + this.number + "') [data-column=followUp]"))
			.containsText("10.9.");
	}

	private static Locator main(Visitor visitor) {
		return visitor.page().locator("main");
	}

}
