package fi.polku.journey;

import java.util.ArrayList;
import java.util.List;

import fi.polku.PolkuTest;
import fi.polku.casefile.Cases;
import fi.polku.journeys.TestJourney;
import fi.polku.journeys.TestJourneys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

@PolkuTest
class ClientJourneyTests {

	@Autowired
	TestJourneys journeys;

	@Autowired
	Cases cases;

	@ParameterizedTest
	@CsvSource({ "referralReceived,partner", "selfReferred,self", "invitedFromList,list" })
	void everyStart_waitsInIntake(String start, String source) {
		var journey = start(start, source, false);

		assertThat(journey.instance()).hasPassed(start).isWaitingAt("goThroughIntake");
	}

	@Test
	void declined_notJoined() {
		var journey = start("referralReceived", "outreach", false);

		interview(journey, "declined");

		assertThat(journey.instance()).isEnded().hasPassed("recordNotJoined", "notJoined");
		assertThat(this.cases.get(journey.caseNumber()).exitReason()).isEqualTo("declined");
	}

	@Test
	void joined_segmentAndPlan() {
		var journey = start("invitedFromList", "list", false);

		interview(journey, "joined");
		journey.complete("confirmSegment", "segment", "withSupport");

		assertThat(journey.instance()).isWaitingAt("goThroughPlan").hasPassed("goThroughSegmentation", "noDiscussion");
		assertThat(this.cases.get(journey.caseNumber()).segment()).isEqualTo("withSupport");
	}

	@Test
	void newRound_opensEveryServiceOfThePlan() {
		var journey = newRound();

		plan(journey, "wantsWorkTrial", "wantsPaySubsidy", "wantsTraining", "wantsMultiService", "wantsJobSearch",
				"wantsGuidedService");

		assertThat(journey.instance()).isWaitingAt("provideWorkTrial", "providePaySubsidy", "provideTraining",
				"provideMultiService", "provideJobSearch", "provideGuidedService");
	}

	@Test
	void situationChanged_dropsEveryServiceAndAddsOne() {
		var journey = newRound();
		plan(journey, "wantsWorkTrial", "wantsPaySubsidy", "wantsTraining", "wantsMultiService", "wantsGuidedService");

		journey.happens("situationChanged");
		plan(journey, "wantsJobSearch");

		assertThat(journey.instance())
			.hasPassed("workTrialDropped", "paySubsidyDropped", "trainingDropped", "multiServiceDropped",
					"guidedServiceDropped", "planReviewed")
			.isWaitingAt("provideJobSearch")
			.isNotWaitingAt("provideWorkTrial");
	}

	@Test
	void situationChangedTwice_theServiceIsOpenedAgain() {
		var journey = newRound();
		plan(journey, "wantsWorkTrial", "wantsJobSearch");
		journey.happens("situationChanged");
		plan(journey, "wantsWorkTrial");

		journey.happens("situationChanged");
		plan(journey, "wantsWorkTrial", "wantsJobSearch");

		assertThat(journey.instance()).hasPassed("jobSearchDropped")
			.isWaitingAt("provideWorkTrial", "provideJobSearch");
		assertThat(journey.tasks("checkEarlierTrials")).hasSize(1);
	}

	@Test
	void situationChanged_isOfferedOnceAtATime() {
		var journey = newRound();
		plan(journey, "wantsJobSearch");

		journey.happens("situationChanged");

		assertThat(journey.waitsFor()).doesNotContain("situationChanged").contains("employmentStarted");
	}

	@Test
	void planReviewedToTheEnd_guidanceEnds() {
		var journey = newRound();
		plan(journey, "wantsJobSearch");

		journey.happens("situationChanged");
		journey.complete("draftPlan", "planOutcome", "endGuidance").complete("agreePlan", "acceptance", "otherwise");

		assertThat(journey.instance()).isWaitingAt("closeCase").hasPassed("jobSearchDropped", "guidanceEnded");
	}

	@Test
	void planEndsGuidance_endedByPlan() {
		var journey = newRound();

		journey.complete("draftPlan", "planOutcome", "endGuidance").complete("agreePlan", "acceptance", "otherwise");

		assertThat(journey.instance()).isWaitingAt("closeCase").hasPassed("endedByPlan");
	}

	@Test
	void gig_isNotedAndServicesGoOn() {
		var journey = newRound();
		plan(journey, "wantsJobSearch");

		journey.happens("employmentStarted", "goalReached", false);

		assertThat(journey.instance()).hasPassed("gigNoted").isWaitingAt("provideJobSearch");
	}

	@Test
	void employmentReachesTheGoal_closedAndFollowedUp() {
		var journey = closed(newRound());

		assertThat(journey.instance()).isWaitingAt("followUpAfterExit")
			.hasPassed("goalReachedByWork", "goalReachedInServices", "guidanceEnded", "recordExit");
		assertThat(this.cases.get(journey.caseNumber()).exitClass()).isEqualTo("employed");
	}

	@Test
	void relapse_newRoundLinkedToTheFirst() {
		var journey = closed(newRound());

		journey.happens("clientAsksForHelp");

		assertThat(journey.instance()).isEnded().hasPassed("openNewRound", "caseClosed");
		var first = this.cases.get(journey.caseNumber());
		assertThat(this.cases.of(first.clientId()).get(0).previous()).isEqualTo(first.number());
	}

	@Test
	void secondPersonSendsBack_thenApproves() {
		var journey = this.journeys.start(this.journeys.anOpenCase(), "clientJourney", "newRoundBegan",
				facts("round", false, true));
		plan(journey, "wantsJobSearch");
		journey.happens("employmentStarted", "goalReached", true);
		close(journey);

		journey.complete("approveClosing", "closingApproved", false);
		close(journey);
		journey.complete("approveClosing", "closingApproved", true);

		assertThat(journey.instance()).isWaitingAt("followUpAfterExit");
	}

	@Test
	void authority_holdsJobSearchDiscussions() {
		var journey = this.journeys.start(this.journeys.anOpenCase(), "clientJourney", "newRoundBegan",
				facts("round", true, false));

		journey.fireTimer("jobSearchDiscussionDue").complete("holdJobSearchDiscussion", "discussionDay", "2026-03-02");

		assertThat(journey.instance()).hasPassed("holdJobSearchDiscussion").isWaitingAt("jobSearchDiscussionDue");
	}

	@ParameterizedTest
	@CsvSource({ "clientWithdrew,withdrawn,withdrew", "clientMovedAway,movedAway,movedAway", "clientDied,died,died",
			"programmeEnded,endedWithProgramme,programmeEnded" })
	void earlyEnd_endsEverything(String event, String end, String reason) {
		var journey = newRound();
		plan(journey, "wantsWorkTrial", "wantsJobSearch");

		journey.happens(event, "exitDay", "2026-03-02").run("tellPartners");

		assertThat(journey.instance()).isEnded().hasPassed(end);
		assertThat(this.cases.get(journey.caseNumber()).exitReason()).isEqualTo(reason);
	}

	@Test
	void pause_goesOnOnceAndEnds() {
		var journey = newRound();
		journey.happens("journeyPaused", "pauseReason", "familyLeave", "returnDay", "2027-01-04");

		journey.fireTimer("returnDayCame").complete("checkReturn", "pauseGoesOn", true, "returnDay", "2027-02-01");
		journey.fireTimer("returnDayCame").complete("checkReturn", "pauseGoesOn", false);

		assertThat(journey.instance()).hasPassed("resumeJourney", "journeyResumed").isWaitingAt("goThroughPlan");
	}

	@Test
	void extraGuidance_isGivenBesideThePath() {
		var journey = newRound();

		journey.happens("extraGuidanceNeeded").complete("giveExtraGuidance");

		assertThat(journey.instance()).hasPassed("extraGuidanceGiven").isWaitingAt("goThroughPlan");
	}

	@Test
	void everyServiceEnds_backToThePlan() {
		var journey = newRound();
		plan(journey, "wantsJobSearch");

		journey.complete("agreeSearchSupport", "discussionWeeks", 2L).fireTimer("threeMonthsPassed");

		assertThat(journey.instance()).isWaitingAt("goThroughPlan").hasPassed("jobSearchEnded");
	}

	private TestJourney start(String start, String source, boolean authority) {
		return this.journeys.start(this.journeys.anOpenCase(), "clientJourney", start, facts(source, authority, false));
	}

	private TestJourney newRound() {
		return start("newRoundBegan", "round", false);
	}

	private static Object[] facts(String source, boolean authority, boolean second) {
		return new Object[] { "programme", "VOITTO", "source", source, "authority", authority, "identified", true,
				"benefitDays", 500L, "ageYears", 40L, "searchBegan", null, "goalReached", false, "goalByWorkTrial",
				false, "goalByPaySubsidy", false, "goalByTraining", false, "goalByMultiService", false,
				"goalByJobSearch", false, "goalByGuidedService", false, "closingNeedsSecond", second,
				"lawDeadlineApplies", false };
	}

	private static void interview(TestJourney journey, String result) {
		if (!journey.tasks("decideTargetGroup").isEmpty()) {
			journey.complete("decideTargetGroup", "targetDecision", "takeIn");
		}
		journey.complete("completeContactDetails", "protectionOrder", false, "protectionCheckedOn", "2026-03-02",
				"protectionSource", "client", "invitationWay", "letter", "language", "fi");
		if (!journey.tasks("findSlotByHand").isEmpty()) {
			journey.complete("findSlotByHand", "chosenSlot", "2027-03-02T09:00", "interviewPlace", "Voimala");
		}
		journey.run("inviteClient").complete("holdInitialInterview", "interviewResult", result);
	}

	private static TestJourney closed(TestJourney journey) {
		plan(journey, "wantsWorkTrial", "wantsJobSearch");
		journey.happens("employmentStarted", "goalReached", true);
		return close(journey);
	}

	private static TestJourney close(TestJourney journey) {
		return journey.complete("closeCase", "exitDay", "2026-03-02", "exitClass", "employed", "exitReason",
				"goalReached");
	}

	private static void plan(TestJourney journey, String... services) {
		var answers = new ArrayList<Object>(List.of("planOutcome", "services"));
		for (var service : services) {
			answers.add(service);
			answers.add(true);
		}
		journey.complete("draftPlan", answers.toArray()).complete("agreePlan", "acceptance", "signature");
	}

}
