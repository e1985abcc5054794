package fi.polku.browser;

import java.util.Set;

import fi.polku.PolkuTest;
import fi.polku.journeys.TestJourney;
import fi.polku.journeys.TestJourneys;
import fi.polku.security.Person;
import fi.polku.security.Role;
import fi.polku.security.Users;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Guidance that one person closes and another approves, or sends back. */
@PolkuTest
class FourEyesInTheBrowserTests {

	private static final String REASON = "Työsuhteen alkupäivä puuttuu. Kysy se asiakkaalta.";

	@LocalServerPort
	int port;

	@Autowired
	TestJourneys journeys;

	@Autowired
	Town town;

	@Autowired
	Users users;

	@Autowired
	JdbcClient jdbc;

	private TestJourney closing;

	private Visitor one;

	private Visitor other;

	@BeforeEach
	void closedByOne() {
		this.town.timeIs("2026-09-01T09:00");
		this.closing = NewRound.agreed(this.journeys, "wantsJobSearch", true)
			.happens("employmentStarted", "goalReached", true);
		this.one = lead("four-one");
		this.other = lead("four-other");
		this.one.go(task("closeCase")).press("Ota itselle");
		assertThat(this.one.text()).doesNotContain("palautettiin");
		this.one.choose("exitClass", "employed")
			.choose("exitReason", "goalReached")
			.fill("whatHelped", "Työkokeilu lähellä kotia.")
			.yes("followUpAgreed")
			.press("Valmis");
	}

	@AfterEach
	void leave() {
		this.one.close();
		this.other.close();
		this.jdbc.sql("update app_user set active = false where username in ('four-one', 'four-other')").update();
		this.town.rest();
	}

	@Test
	void closing_isApprovedByAnotherThanWhoClosed() {
		var approving = task("approveClosing");
		this.one.go(approving).look("four-eyes");
		assertThat(this.one.page().locator("main form.form button:has-text('Valmis')")).hasCount(0);

		this.other.go(approving).press("Ota itselle");
		this.other.yes("closingApproved").press("Valmis");

		assertThat(this.closing.waitsFor()).contains("clientAsksForHelp");
	}

	@Test
	void closingSentBack_isMendedByTheFirstWhoReadsWhy() {
		this.other.go(task("approveClosing")).press("Ota itselle");
		this.other.no("closingApproved").press("Valmis");
		assertThat(this.other.text()).contains("Perustelu koordinaattorille");
		this.other.fill("closingRemark", REASON).look("four-eyes-send-back").press("Valmis");

		this.one.go("/tasks");
		assertThat(this.one.page().locator("main")).containsText(number());
		this.one.go(task("closeCase")).look("four-eyes-sent-back");
		assertThat(this.one.page().locator("#f-sentBackBecause")).containsText(REASON);
		assertThat(this.one.page().inputValue("#f-whatHelped")).isEqualTo("Työkokeilu lähellä kotia.");
		this.one.press("Ota itselle");
		this.one.fill("whatHelped", "Työkokeilu lähellä kotia. Työ alkoi 1.9.").press("Valmis");

		this.other.go(task("approveClosing")).press("Ota itselle");
		this.other.yes("closingApproved").press("Valmis");
		assertThat(this.closing.waitsFor()).contains("clientAsksForHelp");
		this.one.go("/cases/" + number());
		assertThat(this.one.page().locator("#records").textContent()).contains(REASON);
	}

	private String number() {
		return this.closing.caseNumber().value();
	}

	private String task(String step) {
		return "/tasks/" + this.closing.task(step).getId();
	}

	/** Somebody of the municipality that holds the case. */
	private Visitor lead(String username) {
		if (this.users.find(username).isEmpty()) {
			this.users.add(new Person(username, username, Set.of(Role.COORDINATOR, Role.LEAD), "mallila", null, null),
					Town.PASSWORD);
		}
		this.jdbc.sql("update app_user set active = true where username = :who").param("who", username).update();
		return new Visitor(this.port).signIn(username);
	}

}
