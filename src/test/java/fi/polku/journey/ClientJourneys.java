package fi.polku.journey;

import java.util.ArrayList;
import java.util.List;

import fi.polku.casefile.Cases;
import fi.polku.journeys.TestJourney;
import fi.polku.journeys.TestJourneys;

import org.springframework.beans.factory.annotation.Autowired;

/** Brings a client's journey to the places from which its tests begin. */
abstract class ClientJourneys {

	@Autowired
	TestJourneys journeys;

	@Autowired
	Cases cases;

	TestJourney start(String start, String source, boolean authority) {
		return this.journeys.start(this.journeys.anOpenCase(), "clientJourney", start, facts(source, authority, false));
	}

	TestJourney newRound() {
		return start("newRoundBegan", "round", false);
	}

	static Object[] facts(String source, boolean authority, boolean second) {
		return new Object[] { "programme", "VOITTO", "source", source, "authority", authority, "identified", true,
				"benefitDays", 500L, "ageYears", 40L, "searchBegan", null, "goalReached", false, "goalByWorkTrial",
				false, "goalByPaySubsidy", false, "goalByTraining", false, "goalByMultiService", false,
				"goalByJobSearch", false, "goalByGuidedService", false, "closingNeedsSecond", second,
				"lawDeadlineApplies", false };
	}

	static void interview(TestJourney journey, String result) {
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

	static TestJourney closed(TestJourney journey) {
		plan(journey, "wantsWorkTrial", "wantsJobSearch");
		journey.happens("employmentStarted", "goalReached", true);
		return close(journey);
	}

	static TestJourney close(TestJourney journey) {
		return journey.complete("closeCase", "exitDay", "2026-03-02", "exitClass", "employed", "exitReason",
				"goalReached");
	}

	static void plan(TestJourney journey, String... services) {
		var answers = new ArrayList<Object>(List.of("planOutcome", "services"));
		for (var service : services) {
			answers.add(service);
			answers.add(true);
		}
		journey.complete("draftPlan", answers.toArray()).complete("agreePlan", "acceptance", "signature");
	}

}
