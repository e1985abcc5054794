package fi.polku.multiservice;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

import fi.polku.PolkuTest;
import fi.polku.calendar.Helsinki;
import fi.polku.casefile.Cases;
import fi.polku.client.Consents;
import fi.polku.journeys.TestJourney;
import fi.polku.journeys.TestJourneys;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

@PolkuTest
class MultiServiceCentreTests {

	@Autowired
	TestJourneys journeys;

	@Autowired
	Cases cases;

	@Autowired
	Consents consents;

	@Autowired
	TaskService tasks;

	@Test
	void professionsChosen_eachAssessesAtTheSameTime() {
		var journey = assessing(false, true);

		assertThat(journey.tasks("assessNeed")).hasSize(2)
			.extracting((task) -> group(task.getId()))
			.containsExactlyInAnyOrder("socialWorker", "nurse");
		assertThat(journey.tasks("assessNeed")).extracting(Task::getName)
			.containsExactlyInAnyOrder("Arvioi palvelutarve: sosiaalityö",
					"Arvioi palvelutarve: terveys ja toimintakyky");
	}

	@Test
	void othersWithConsent_assessToo() {
		var journey = assessing(true, true);

		assertThat(journey.tasks("assessNeed")).extracting((task) -> group(task.getId()))
			.containsExactlyInAnyOrder("socialWorker", "nurse", "coach");
		assertThat(this.consents.newest(this.cases.get(journey.caseNumber()).clientId(), "partners")).contains(true);
	}

	@Test
	void twoMonthsFromTheStart_thoseMissingAreReminded() {
		var journey = assessing(false, true);

		journey.complete("assessNeed").fireTimer("twoMonthsFromStart").run("remindAssessors");

		assertThat(journey.instance()).isWaitingAt("assessNeed").hasPassed("assessorsReminded");
	}

	@Test
	void jointPlan_dueThreeMonthsFromTheStartOfTheAssessment() {
		var journey = assessed(true);

		var started = LocalDate.parse((String) journey.variable("assessmentStarted"));
		var due = Helsinki.dateOf(journey.task("agreeJointPlan").getDueDate().toInstant().minusSeconds(1));
		assertThat(due).isBetween(started.plusMonths(3), started.plusMonths(3).plusDays(4));
	}

	@Test
	void noNeedForJointSupport_readyForWorkServices() {
		var journey = assessed(false);

		journey.complete("agreeJointPlan", "jointSupportNeeded", false);
		journey.complete("endJointService", "jointEnd", "workServices");

		assertThat(journey.instance()).isEnded()
			.hasPassed("readyForWorkServices")
			.hasNotPassed("recordJointServiceEnd");
		assertThat(journey.variable("multiServiceCentreOutcome")).isEqualTo("readyForWorkServices");
	}

	@Test
	void authority_planAndEndAreRecordedNationally_towardsOtherService() {
		var journey = assessed(true).complete("agreeJointPlan", "jointSupportNeeded", true);

		journey.complete("recordInNationalSystem").fireTimer("jointReviewDue");
		journey.complete("reviewJointPlan", "jointSupportGoesOn", false);
		journey.complete("endJointService", "jointEnd", "otherService").complete("recordInNationalSystem");

		assertThat(journey.instance()).isEnded()
			.hasPassed("recordJointPlan", "recordJointServiceEnd", "towardsOtherServiceAfterJoint");
	}

	@Test
	void reviewAsked_supportGoesOnThenEndsOtherwise() {
		var journey = assessed(false).complete("agreeJointPlan", "jointSupportNeeded", true);

		journey.happens("jointReviewRequested").complete("reviewJointPlan", "jointSupportGoesOn", true);
		assertThat(journey.instance()).isWaitingAt("gateway_review");
		journey.fireTimer("jointReviewDue").complete("reviewJointPlan", "jointSupportGoesOn", false);
		journey.complete("endJointService", "jointEnd", "otherReason");

		assertThat(journey.instance()).isEnded().hasPassed("endedOtherwise");
	}

	@Test
	void review_openedTwoWeeksBeforeItIsDue() {
		var journey = assessed(false).complete("agreeJointPlan", "jointSupportNeeded", true);

		var planDay = LocalDate.parse((String) journey.variable("jointPlanDay"));
		assertThat(journey.job("jointReviewDue").getDuedate().toInstant()).isBetween(
				Helsinki.at(planDay.plusMonths(3).minusWeeks(2), LocalTime.of(8, 0)),
				Helsinki.at(planDay.plusMonths(3).minusWeeks(2).plusDays(4), LocalTime.of(8, 0)));
	}

	private TestJourney assessed(boolean authority) {
		return assessing(false, authority).complete("assessNeed").complete("assessNeed");
	}

	private TestJourney assessing(boolean consent, boolean authority) {
		var journey = this.journeys.start("multiServiceCentre", "authority", authority)
			.complete("informOfSharing", "otherPartiesConsent", consent, "consentCovers", "Valmentaja");
		journey.complete("chooseAssessors", "assessors", new ArrayList<>(List.of("socialWorker", "nurse")),
				"otherAssessors", List.of("coach"));
		return journey.run("inviteAssessors");
	}

	private String group(String task) {
		return this.tasks.getIdentityLinksForTask(task).stream().map(IdentityLink::getGroupId).findFirst().orElse("");
	}

}
