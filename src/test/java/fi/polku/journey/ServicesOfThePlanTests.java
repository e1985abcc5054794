package fi.polku.journey;

import java.util.ArrayList;
import java.util.List;

import fi.polku.PolkuTest;
import fi.polku.journeys.TestJourney;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

@PolkuTest
class ServicesOfThePlanTests extends ClientJourneys {

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
	void everyServiceEnds_backToThePlan() {
		var journey = newRound();
		plan(journey, "wantsWorkTrial", "wantsPaySubsidy", "wantsTraining", "wantsMultiService", "wantsJobSearch",
				"wantsGuidedService");

		endWorkTrial(journey);
		endPaySubsidy(journey);
		endTraining(journey);
		endJointService(journey);
		journey.complete("agreeSearchSupport", "discussionWeeks", 2L).fireTimer("threeMonthsPassed");
		journey.complete("referToService", "serviceKind", "coaching")
			.run("sendServiceReferral")
			.happens("partnerAnswered", "partnerAnswer", "refused");

		assertThat(journey.instance()).isWaitingAt("goThroughPlan")
			.hasPassed("workTrialEnded", "paySubsidyEnded", "trainingEnded", "multiServiceEnded", "jobSearchEnded",
					"guidedServiceEnded");
	}

	private static void endWorkTrial(TestJourney journey) {
		journey.complete("checkEarlierTrials", "earlierTrialDays", 10L, "trialStartsOn", "2030-03-01")
			.complete("findWorkTrialPlace", "placeFound", false)
			.complete("widenSearch", "searchDecision", "stop");
	}

	private static void endPaySubsidy(TestJourney journey) {
		journey
			.complete("checkSubsidyGrounds", "clientGround", "longUnemployed", "employerKind", "company",
					"subsidyGrantedOn", "2025-06-02")
			.complete("findSubsidisedJob", "jobSearchResult", "noJob");
	}

	private static void endTraining(TestJourney journey) {
		journey
			.complete("chooseTraining", "trainingKind", "qualification", "trainingStartDay", "2030-08-12",
					"trainingEndDay", "2031-05-30", "applicationNeeded", true)
			.complete("applyForTraining", "resultsDay", "2030-06-14")
			.happens("admissionDecision", "admitted", false)
			.complete("planAgainAfterRejection");
	}

	private static void endJointService(TestJourney journey) {
		journey.complete("informOfSharing", "otherPartiesConsent", false)
			.complete("chooseAssessors", "assessors", new ArrayList<>(List.of("nurse")))
			.run("inviteAssessors")
			.complete("assessNeed")
			.complete("agreeJointPlan", "jointSupportNeeded", false)
			.complete("endJointService", "jointEnd", "workServices");
	}

}
