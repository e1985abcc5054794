package fi.polku.browser;

import java.util.Set;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fi.polku.PolkuTest;
import fi.polku.journeys.TestJourney;
import fi.polku.journeys.TestJourneys;
import fi.polku.security.Person;
import fi.polku.security.Role;
import fi.polku.security.Users;
import fi.polku.worklist.Tryout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** A task goes from hand to hand: taken, left, given, asked about, put off, approved. */
@PolkuTest
class HandsInTheBrowserTests {

	@LocalServerPort
	int port;

	@Autowired
	Tryout tryout;

	@Autowired
	TestJourneys journeys;

	@Autowired
	Town town;

	@Autowired
	Users users;

	@Autowired
	JdbcClient jdbc;

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
		this.jdbc.sql("update app_user set active = false where username in ('four-one', 'four-other')").update();
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

	@Test
	void closing_isApprovedByAnotherThanWhoClosed() {
		var closing = closing();
		lead("four-one", this.one).go("/tasks/" + closing.task("closeCase").getId()).press("Ota itselle");
		this.one.choose("exitClass", "employed").choose("exitReason", "goalReached").yes("followUpAgreed");
		this.one.press("Valmis");
		var approving = "/tasks/" + closing.task("approveClosing").getId();
		this.one.go(approving).look("four-eyes");
		assertThat(this.one.page().locator("main form.form button:has-text('Valmis')")).hasCount(0);

		lead("four-other", this.other).go(approving).press("Ota itselle");
		this.other.yes("closingApproved").press("Valmis");

		org.assertj.core.api.Assertions.assertThat(closing.waitsFor()).contains("clientAsksForHelp");
	}

	private TestJourney closing() {
		var facts = new Object[] { "programme", "VOITTO", "source", "round", "authority", false, "identified", true,
				"benefitDays", 500L, "ageYears", 40L, "searchBegan", null, "goalReached", false, "goalByWorkTrial",
				false, "goalByPaySubsidy", false, "goalByTraining", false, "goalByMultiService", false,
				"goalByJobSearch", false, "goalByGuidedService", false, "closingNeedsSecond", true,
				"lawDeadlineApplies", false };
		return this.journeys.start(this.journeys.anOpenCase(), "clientJourney", "newRoundBegan", facts)
			.complete("draftPlan", "planOutcome", "services", "wantsJobSearch", true)
			.complete("agreePlan", "acceptance", "signature")
			.happens("employmentStarted", "goalReached", true);
	}

	/** Somebody of the municipality that holds the case. */
	private Visitor lead(String username, Visitor visitor) {
		if (this.users.find(username).isEmpty()) {
			this.users.add(new Person(username, username, Set.of(Role.COORDINATOR, Role.LEAD), "mallila", null, null),
					Town.PASSWORD);
		}
		return visitor.endSession().signIn(username);
	}

	private static Locator main(Visitor visitor) {
		return visitor.page().locator("main");
	}

}
