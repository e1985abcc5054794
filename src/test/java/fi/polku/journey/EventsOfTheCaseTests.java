package fi.polku.journey;

import java.util.Map;

import fi.polku.PolkuTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

@PolkuTest
class EventsOfTheCaseTests extends ClientJourneys {

	@Autowired
	OneSupportAtATime oneAtATime;

	@Autowired
	JdbcClient jdbc;

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
	void employerApplied_theSupportRunsOnItsOwnAndOnceAtATime() {
		var journey = newRound();
		Map<String, Object> answers = Map.of("supportKind", "recruitmentBonus");

		journey.happens("employerApplied", "supportKind", "recruitmentBonus", "employerKind", "company",
				"employmentStartsOn", "2030-06-01", "supportAppliedOn", "2030-05-20");

		assertThat(journey.instance()).hasPassed("openEmployerSupport", "employerSupportOpened");
		assertThat(journey.task("checkBonusApplication").getProcessInstanceId())
			.isNotEqualTo(journey.instance().getId());
		assertThat(this.oneAtATime.check(journey.caseNumber(), answers, null)).hasSize(1);
		journey.happens("employerWithdrewBonus", "supportWithdrawnOn", "2030-05-21");
		assertThat(this.oneAtATime.check(journey.caseNumber(), answers, null)).isEmpty();
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
	void pauseOfAnEarlierVersion_keepsNoIllness() {
		var journey = newRound();

		journey.happens("journeyPaused", "pauseReason", "illness", "returnDay", "2027-01-04");

		assertThat(this.jdbc.sql("select reason from case_pause where case_number = :case")
			.param("case", journey.caseNumber().value())
			.query(String.class)
			.list()).containsExactly("other");
	}

	@Test
	void extraGuidance_isGivenBesideThePath() {
		var journey = newRound();

		journey.happens("extraGuidanceNeeded").complete("giveExtraGuidance");

		assertThat(journey.instance()).hasPassed("extraGuidanceGiven").isWaitingAt("goThroughPlan");
	}

}
