package fi.polku.journey;

import fi.polku.PolkuTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

@PolkuTest
class EventsOfTheCaseTests extends ClientJourneys {

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

}
