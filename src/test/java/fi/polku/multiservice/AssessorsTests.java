package fi.polku.multiservice;

import java.util.ArrayList;
import java.util.List;

import fi.polku.PolkuTest;
import fi.polku.TestBrowser;
import fi.polku.journeys.TestJourney;
import fi.polku.journeys.TestJourneys;
import fi.polku.security.Role;
import fi.polku.worklist.Tryout;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Who is told that an assessment waits: those who assess, and nobody else. */
@PolkuTest
class AssessorsTests {

	@Autowired
	TestJourneys journeys;

	@Autowired
	Tryout tryout;

	@Autowired
	TaskService tasks;

	@Autowired
	TestBrowser browser;

	@Autowired
	JdbcClient jdbc;

	private List<String> resting;

	/** Of the professions only these two people are here. */
	@BeforeEach
	void people() {
		this.resting = this.jdbc.sql("""
				update app_user u set active = false
				 where active and exists (select from user_role r where r.username = u.username
				                           and r.role in ('SOCIAL_WORKER', 'NURSE', 'KELA_EXPERT'))
				returning username
				""").query(String.class).list();
		this.tryout.person("assess-social", Role.SOCIAL_WORKER);
		this.tryout.person("assess-social-two", Role.SOCIAL_WORKER);
		active(List.of("assess-social", "assess-social-two"), true);
	}

	@AfterEach
	void back() {
		active(this.resting, true);
	}

	@Test
	void chosenProfession_isAskedByANoticeToEachOfIt() {
		var journey = invited(null, "socialWorker");

		assertThat(asked(journey)).containsExactlyInAnyOrder("assess-social assessmentInvitation",
				"assess-social-two assessmentInvitation");
		assertThat(messages(journey)).isEmpty();
	}

	@Test
	void professionWithoutUsers_isInvitedAtTheAddressGiven() {
		var journey = invited("arvioija@example.org", "socialWorker", "kelaExpert");

		assertThat(asked(journey)).hasSize(2);
		assertThat(messages(journey)).containsExactly("assessmentInvitation arvioija@example.org");
	}

	@Test
	void professionWithoutUsersAndAddress_isForNobodyElse() {
		var journey = invited(null, "nurse");

		assertThat(asked(journey)).isEmpty();
		assertThat(messages(journey)).containsExactly("assessmentInvitation ");
	}

	@Test
	void reminder_goesToWhoeverHasTheAssessment() {
		var journey = invited(null, "socialWorker");
		this.tasks.setAssignee(journey.task("assessNeed").getId(), "assess-social-two");

		journey.fireTimer("twoMonthsFromStart").run("remindAssessors");

		assertThat(asked(journey)).filteredOn((one) -> one.endsWith("Reminder"))
			.containsExactly("assess-social-two assessmentReminder");
	}

	private TestJourney invited(String address, String... professions) {
		var journey = this.journeys.start("multiServiceCentre", "authority", true)
			.complete("informOfSharing", "otherPartiesConsent", false);
		var chosen = new ArrayList<>(List.of(professions));
		if (address == null) {
			journey.complete("chooseAssessors", "assessors", chosen);
		}
		else {
			journey.complete("chooseAssessors", "assessors", chosen, "guestEmail", address);
		}
		return journey.run("inviteAssessors");
	}

	private List<String> asked(TestJourney journey) {
		return this.jdbc.sql("""
				select username || ' ' || template from asked_colleague where case_number = :case order by id, username
				""").param("case", journey.caseNumber().value()).query(String.class).list();
	}

	private List<String> messages(TestJourney journey) {
		return this.jdbc.sql("""
				select template || ' ' || address from outgoing where case_number = :case and recipient = 'authority'
				""").param("case", journey.caseNumber().value()).query(String.class).list();
	}

	private void active(List<String> people, boolean active) {
		this.jdbc.sql("update app_user set active = :active where username = any(:them::text[])")
			.param("active", active)
			.param("them", people.toArray(String[]::new))
			.update();
	}

}
