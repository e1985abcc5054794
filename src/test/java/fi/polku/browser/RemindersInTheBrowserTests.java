package fi.polku.browser;

import fi.polku.PolkuTest;
import fi.polku.notification.TestPost;
import fi.polku.security.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** A client is reminded of a meeting before it; the coordinator sees that in the file. */
@PolkuTest
class RemindersInTheBrowserTests {

	@LocalServerPort
	int port;

	@Autowired
	Town town;

	@Autowired
	TestPost post;

	@Autowired
	JdbcClient jdbc;

	private Visitor coordinator;

	private String caseNumber;

	@BeforeEach
	void anInvitedClient() {
		this.town.timeIs("2026-09-01T09:00");
		this.post.empty();
		this.coordinator = new Visitor(this.port);
		var username = this.town.person("Muistava", Role.COORDINATOR);
		this.jdbc.sql("update app_user set phone = '050 000 1201' where username = :who")
			.param("who", username)
			.update();
		this.coordinator.signIn(username);
		this.caseNumber = new Guidance(this.coordinator, this.town, "Muistettu", false).referred()
			.invited()
			.caseNumber();
		this.post.goes();
	}

	@AfterEach
	void rest() {
		this.coordinator.close();
		this.town.rest();
	}

	@Test
	void interview_isRemindedOfTwoDaysBefore() {
		this.coordinator.go("/cases/" + this.caseNumber + "/events/interviewMoved")
			.choose("movedBy", "us")
			.fill("chosenSlot", "2026-09-15T10:00")
			.press("Kirjaa");
		this.town.work(this.caseNumber);
		assertThat(this.post.goes()).singleElement().asString().doesNotContain("Muistathan");

		this.town.timeIs("2026-09-13T09:59");
		this.town.work(this.caseNumber);
		assertThat(this.post.goes()).isEmpty();
		this.town.timeIs("2026-09-13T10:00");
		this.town.work(this.caseNumber);

		assertThat(this.post.goes()).singleElement()
			.satisfies((it) -> assertThat(it)
				.contains("text_message", "040 123 4567", "Muistathan aikasi 15.9.2026 klo 10.00", "soita 050 000 1201")
				.doesNotContain("haastattelu", "työttömyys", "Muistettu"));
		file().look("file-reminded");
		assertThat(told("Muistutus ajasta")).contains("13.9.2026 10.00", "tekstiviesti · lähetetty");
	}

	@Test
	void ownMeeting_isRemindedOfTheMorningBefore() {
		this.coordinator.go("/cases/" + this.caseNumber + "/appointments/new")
			.choose("kind", "planReview")
			.choose("means", "place")
			.fill("place", "Kirjaston ryhmähuone")
			.fill("phone", "050 000 1000")
			.fill("startsAt", "2026-09-21T10:00")
			.press("Varaa ja ilmoita asiakkaalle");
		file().look("file-reminder-waits");
		assertThat(told("Muistutus ajasta")).contains("lähtee su 20.9.2026 klo 9.00");
		assertThat(this.post.goes()).singleElement().asString().doesNotContain("Muistathan");

		this.town.timeIs("2026-09-20T08:59");
		assertThat(this.post.goes()).isEmpty();
		this.town.timeIs("2026-09-20T09:00");
		assertThat(this.post.goes()).singleElement()
			.satisfies((it) -> assertThat(it).contains("21.9.2026 klo 10.00", "Kirjaston ryhmähuone", "050 000 1000")
				.doesNotContain("uunnitelma", "Muistettu"));

		file().look("file-reminder-sent");
		assertThat(told("Muistutus ajasta")).contains("20.9.", "lähetetty");
	}

	private Visitor file() {
		this.coordinator.go("/cases/" + this.caseNumber);
		return this.coordinator.go(this.coordinator.page().locator("main .lead a").first().getAttribute("href"));
	}

	private String told(String subject) {
		return this.coordinator.page().locator("#happened li:has-text('" + subject + "')").first().innerText();
	}

}
