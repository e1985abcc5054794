package fi.polku.worktrial;

import fi.polku.PolkuTest;
import fi.polku.journeys.TestJourney;
import fi.polku.journeys.TestJourneys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

@PolkuTest
class FindingAPlaceTests {

	@Autowired
	TestJourneys journeys;

	Trial trial;

	@BeforeEach
	void trial() {
		this.trial = new Trial(this.journeys);
	}

	@Test
	void earlierTrialsChecked_aPlaceIsSoughtOnTheTermsOfTheStart() {
		var journey = this.journeys.start("workTrial", "authority", false);
		assertThat(journey.instance()).isWaitingAt("checkEarlierTrials");

		journey.complete("checkEarlierTrials", "earlierTrialDays", 0L, "trialStartsOn", "2024-12-02");

		assertThat(journey.instance()).isWaitingAt("findWorkTrialPlace").hasPassed("setWorkTrialTerms");
		assertThat(journey.variable("maxMonths")).isEqualTo(12L);
	}

	@Test
	void threeWeeksWithoutAPlace_searchIsWidenedAndBeginsAnew() {
		var journey = this.trial.searching();

		journey.fireTimer("searchTookLong").complete("widenSearch", "searchDecision", "again");

		assertThat(journey.instance()).isWaitingAt("findWorkTrialPlace").hasPassed("searchTookLong");
	}

	@Test
	void noPlaceAndNoMoreSearch_noPlaceFound() {
		var journey = this.trial.searching().complete("findWorkTrialPlace", "placeFound", false);

		journey.complete("widenSearch", "searchDecision", "stop");

		assertEnded(journey, "noPlaceFound");
	}

	@Test
	void noPlaceButAnotherService_towardsOtherService() {
		var journey = this.trial.searching().complete("findWorkTrialPlace", "placeFound", false);

		journey.complete("widenSearch", "searchDecision", "otherService");

		assertEnded(journey, "towardsOtherService");
	}

	@Test
	void notAgreed_searchIsWidened() {
		var journey = this.trial.agreeing();

		journey.complete("agreeWorkTrial", "agreementResult", "searchOn");

		assertThat(journey.instance()).isWaitingAt("widenSearch").hasPassed("gateway_oldTermsGoOn");
		assertThat(journey.variable("earlierTrialDays")).isEqualTo(10L);
	}

	private static void assertEnded(TestJourney journey, String end) {
		assertThat(journey.instance()).isEnded().hasPassed("recordWorkTrialOutcome", end);
		assertThat(journey.variable("workTrialOutcome")).isEqualTo(end);
		assertThat(journey.variable("goalReached")).isEqualTo(false);
	}

}
