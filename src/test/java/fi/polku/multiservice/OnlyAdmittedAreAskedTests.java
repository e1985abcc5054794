package fi.polku.multiservice;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import fi.polku.PolkuTest;
import fi.polku.casefile.Cases;
import fi.polku.client.Consents;
import fi.polku.journeys.TestJourney;
import fi.polku.journeys.TestJourneys;
import fi.polku.link.Ground;
import fi.polku.link.OrganisationGrounds;
import fi.polku.security.CurrentUser;
import fi.polku.security.Person;
import fi.polku.security.Role;
import fi.polku.security.Users;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Of another organisation only those hear of the case who may be told of the task; the
 * others when they may.
 */
@PolkuTest
class OnlyAdmittedAreAskedTests {

	@Autowired
	TestJourneys journeys;

	@Autowired
	Users users;

	@Autowired
	CurrentUser user;

	@Autowired
	Cases cases;

	@Autowired
	Consents consents;

	@Autowired
	OrganisationGrounds grounds;

	@Autowired
	JdbcClient jdbc;

	private List<String> resting;

	/** Of the professions only these people are here. */
	@BeforeEach
	void people() {
		this.journeys.anOpenCase();
		this.jdbc.sql("""
				insert into organisation (id, name, kind, municipality)
				values ('asked-workshop', 'Kutsun työpaja', 'association', 'Mallila'),
				       ('asked-county', 'Kutsun hyvinvointialue', 'wellbeing_county', 'Mallila')
				on conflict do nothing
				""").update();
		this.resting = this.jdbc.sql("""
				update app_user u set active = false
				 where active and exists (select from user_role r where r.username = u.username
				                           and r.role in ('COACH', 'SOCIAL_WORKER'))
				returning username
				""").query(String.class).list();
		person("asked-own", "mallila", Role.COACH);
		person("asked-coach", "asked-workshop", Role.COACH);
		person("asked-other", "asked-county", Role.COACH);
		person("asked-social", "asked-county", Role.SOCIAL_WORKER);
		person("asked-private", "asked-workshop", Role.SOCIAL_WORKER);
	}

	@AfterEach
	void back() {
		this.jdbc
			.sql("update app_user set active = username = any(:them::text[]) where username like 'asked-%'"
					+ " or username = any(:them::text[])")
			.param("them", this.resting.toArray(String[]::new))
			.update();
	}

	@Test
	void withoutAGround_onlyTheOwnAndTheLawsPartiesHear() {
		assertThat(asked(invited())).containsExactly("asked-own", "asked-social");
	}

	@Test
	void reminder_goesToTheSame() {
		var journey = invited().fireTimer("twoMonthsFromStart").run("remindAssessors");

		assertThat(asked(journey, "assessmentReminder")).containsExactly("asked-own", "asked-social");
	}

	@Test
	void unlimitedConsent_isToAll() {
		var journey = this.journeys.start("multiServiceCentre");
		this.consents.record(client(journey), "partners", true, null, "kokeilija");

		assertThat(asked(invited(journey))).containsExactly("asked-coach", "asked-other", "asked-own", "asked-private",
				"asked-social");
	}

	@Test
	void groundRecorded_itsPeopleAreToldThenAndOnce() {
		var journey = invited();

		give(journey, "asked-workshop");
		assertThat(asked(journey)).containsExactly("asked-coach", "asked-own", "asked-private", "asked-social");

		give(journey, "asked-workshop");
		assertThat(asked(journey)).hasSize(4);
	}

	@Test
	void groundRecordedWhenTheirTaskIsInHandOrDone_nobodyIsTold() {
		var journey = invited();
		this.jdbc.sql("update work_item set assignee = 'asked-own' where case_number = :case and 'coach' = any(groups)")
			.param("case", journey.caseNumber().value())
			.update();
		this.jdbc.sql("delete from work_item where case_number = :case and 'socialWorker' = any(groups)")
			.param("case", journey.caseNumber().value())
			.update();

		give(journey, "asked-workshop");

		assertThat(asked(journey)).containsExactly("asked-own", "asked-social");
	}

	@Test
	void groundBeforeTheInvitation_tellsNothingTwice() {
		var journey = informed(this.journeys.start("multiServiceCentre"));
		give(journey, "asked-workshop");

		assertThat(asked(invite(journey))).containsExactly("asked-coach", "asked-own", "asked-private", "asked-social");
	}

	@Test
	void unlimitedConsentSince_tellsAllOnce() {
		var journey = invited();

		this.consents.record(client(journey), "partners", true, null, "kokeilija");
		this.consents.record(client(journey), "partners", true, null, "kokeilija");

		assertThat(asked(journey)).containsExactly("asked-coach", "asked-other", "asked-own", "asked-private",
				"asked-social");
	}

	@Test
	void nobodyOfTheOwn_theCoordinatorIsToldThatAGroundIsMissing() {
		rest("asked-own");
		var journey = invited();

		assertThat(asked(journey, "groundMissing")).containsExactly("kokeilija");
		assertThat(asked(journey)).containsExactly("asked-social");
		assertThat(toPartners(journey)).isZero();

		give(journey, "asked-workshop");
		assertThat(asked(journey)).contains("asked-coach").doesNotContain("asked-other");
	}

	@Test
	void nobodyAnywhere_isSeenAmongWhatDidNotGo() {
		List.of("asked-own", "asked-coach", "asked-other").forEach(this::rest);
		var journey = invited();

		assertThat(asked(journey, "groundMissing")).isEmpty();
		assertThat(toPartners(journey)).isOne();
	}

	private TestJourney invited() {
		return invited(this.journeys.start("multiServiceCentre"));
	}

	private TestJourney invited(TestJourney journey) {
		return invite(informed(journey));
	}

	private TestJourney informed(TestJourney journey) {
		this.jdbc.sql("update client_case set owner = 'kokeilija' where number = :case")
			.param("case", journey.caseNumber().value())
			.update();
		return journey.complete("informOfSharing", "otherPartiesConsent", true, "consentCovers", "Pajan valmentaja",
				"consentHow", "spoken");
	}

	private static TestJourney invite(TestJourney journey) {
		return journey
			.complete("chooseAssessors", "assessors", new ArrayList<>(List.of("socialWorker")), "otherAssessors",
					List.of("coach"))
			.run("inviteAssessors");
	}

	private void give(TestJourney journey, String organisation) {
		var coordinator = this.users.find("kokeilija").orElseThrow();
		assertThat(this.user.as(coordinator,
				() -> String
					.valueOf(this.grounds.give(journey.caseNumber(), organisation, Ground.law("L 380/2023 116 §")))))
			.isEqualTo("null");
	}

	private List<String> asked(TestJourney journey) {
		return asked(journey, "assessmentInvitation");
	}

	private List<String> asked(TestJourney journey, String template) {
		return this.jdbc
			.sql("select username from asked_colleague where case_number = :case and template = :template order by 1")
			.param("case", journey.caseNumber().value())
			.param("template", template)
			.query(String.class)
			.list();
	}

	private int toPartners(TestJourney journey) {
		return this.jdbc.sql("select count(*) from outgoing where case_number = :case and recipient = 'partner'")
			.param("case", journey.caseNumber().value())
			.query(Integer.class)
			.single();
	}

	private UUID client(TestJourney journey) {
		return this.cases.get(journey.caseNumber()).clientId();
	}

	private void rest(String username) {
		this.jdbc.sql("update app_user set active = false where username = :who").param("who", username).update();
	}

	private void person(String username, String organisation, Role role) {
		if (this.jdbc.sql("update app_user set active = true where username = :who")
			.param("who", username)
			.update() == 0) {
			this.users.add(new Person(username, username, Set.of(role), organisation, null, null), "polku-demo");
		}
	}

}
