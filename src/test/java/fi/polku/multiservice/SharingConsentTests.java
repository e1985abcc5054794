package fi.polku.multiservice;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import fi.polku.PolkuTest;
import fi.polku.casefile.Cases;
import fi.polku.client.Consent;
import fi.polku.client.ConsentTerms;
import fi.polku.client.Consents;
import fi.polku.journeys.TestJourney;
import fi.polku.journeys.TestJourneys;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

/** Others than the lawful parties take part by the register's consent, and only by it. */
@PolkuTest
class SharingConsentTests {

	private static final String COVERS = "Mallilan pajan valmentaja; työkyky";

	@Autowired
	TestJourneys journeys;

	@Autowired
	Cases cases;

	@Autowired
	Consents consents;

	@Autowired
	TaskService tasks;

	@Autowired
	JdbcClient jdbc;

	@Test
	void yes_isKeptWithItsTerms() {
		var journey = informed(true);

		assertThat(newest(journey).terms()).isEqualTo(new ConsentTerms("written", COVERS, null, null, null));
		assertThat(newest(journey).isInForce(java.time.LocalDate.now())).isTrue();
	}

	@Test
	void yesToSome_narrowsNoConsentWithoutLimits() {
		var journey = this.journeys.start("multiServiceCentre");
		this.consents.record(client(journey), "partners", true, null, "kokeilija");

		journey.complete("informOfSharing", "otherPartiesConsent", true, "consentCovers", COVERS, "consentHow",
				"electronic");
		invite(journey);

		assertThat(newest(journey).terms().isLimited()).isFalse();
		assertThat(assessing(journey)).containsExactlyInAnyOrder("socialWorker", "nurse", "coach");
	}

	@Test
	void no_leavesOutTheOthersAndRefusesNoPartner() {
		var journey = this.journeys.start("multiServiceCentre");
		this.consents.record(client(journey), "partners", true, null, "kokeilija");

		journey.complete("informOfSharing", "otherPartiesConsent", false);
		invite(journey);

		assertThat(this.consents.of(client(journey))).singleElement()
			.satisfies((one) -> assertThat(one.given()).isTrue());
		assertThat(assessing(journey)).containsExactlyInAnyOrder("socialWorker", "nurse");
	}

	@Test
	void answer_isNoFactThatAnOwnerCouldTurn() {
		assertThat(informed(true).variable("otherPartiesConsent")).isNull();
	}

	@Test
	void withdrawnBeforeTheInvitation_othersAreLeftOutAndTheCoordinatorIsTold() {
		var journey = informed(true);
		this.jdbc.sql("update client_case set owner = 'kokeilija' where number = :case")
			.param("case", journey.caseNumber().value())
			.update();
		choose(journey);
		this.consents.withdraw(client(journey), "partners", "kokeilija");

		journey.run("inviteAssessors");

		assertThat(assessing(journey)).containsExactlyInAnyOrder("socialWorker", "nurse");
		assertThat(told(journey)).containsExactly("kokeilija sharingEnded");
	}

	@Test
	void consentToOthersSince_coversNobodyOfThisSupport() {
		var journey = informed(true);
		choose(journey);
		this.consents.record(client(journey), "partners", true, null, "kokeilija",
				ConsentTerms.ofForm("Mallilan opisto"));

		journey.run("inviteAssessors");

		assertThat(assessing(journey)).containsExactlyInAnyOrder("socialWorker", "nurse");
	}

	@Test
	void withdrawnWhileTheyAssess_theirAssessmentsEndAndTheLawfulGoOn() {
		var journey = invite(informed(true));
		assertThat(assessing(journey)).containsExactlyInAnyOrder("socialWorker", "nurse", "coach");

		this.consents.withdraw(client(journey), "partners", "kokeilija");

		assertThat(assessing(journey)).containsExactlyInAnyOrder("socialWorker", "nurse");
		assertThat(journey.instance()).isWaitingAt("assessNeed");
		assertThat(ended(journey)).containsExactly("assessNeed");
	}

	@Test
	void withdrawnWhenOnlyTheyWereMissing_theTeamPlans() {
		var journey = invite(informed(true));
		journey.tasks("assessNeed")
			.stream()
			.filter((task) -> !"coach".equals(group(task.getId())))
			.forEach((task) -> this.tasks.complete(task.getId()));

		this.consents.withdraw(client(journey), "partners", "kokeilija");

		assertThat(journey.instance()).isWaitingAt("agreeJointPlan");
	}

	private TestJourney informed(boolean consent) {
		return this.journeys.start("multiServiceCentre")
			.complete("informOfSharing", "otherPartiesConsent", consent, "consentCovers", COVERS, "consentHow",
					"electronic");
	}

	private static void choose(TestJourney journey) {
		journey.complete("chooseAssessors", "assessors", new ArrayList<>(List.of("socialWorker", "nurse")),
				"otherAssessors", List.of("coach"));
	}

	private static TestJourney invite(TestJourney journey) {
		choose(journey);
		return journey.run("inviteAssessors");
	}

	private Consent newest(TestJourney journey) {
		return this.consents.latest(client(journey), "partners").orElseThrow();
	}

	private UUID client(TestJourney journey) {
		return this.cases.get(journey.caseNumber()).clientId();
	}

	private List<String> assessing(TestJourney journey) {
		return journey.tasks("assessNeed").stream().map((task) -> group(task.getId())).toList();
	}

	private String group(String task) {
		return this.tasks.getIdentityLinksForTask(task).stream().map(IdentityLink::getGroupId).findFirst().orElse("");
	}

	private List<String> ended(TestJourney journey) {
		return this.jdbc.sql("select element from trail where kind = 'task.ended' and :case = any(cases)")
			.param("case", journey.caseNumber().value())
			.query(String.class)
			.list();
	}

	private List<String> told(TestJourney journey) {
		return this.jdbc
			.sql("""
					select username || ' ' || template from asked_colleague where case_number = :case and template = 'sharingEnded'
					""")
			.param("case", journey.caseNumber().value())
			.query(String.class)
			.list();
	}

}
