package fi.polku.jobsearch;

import fi.polku.PolkuTest;
import fi.polku.journeys.TestJourney;
import fi.polku.journeys.TestJourneys;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

@PolkuTest
class JobSearchTests {

	@Autowired
	TestJourneys journeys;

	@Test
	void beginning_proposesAnIntervalAndWaitsForTheAgreement() {
		var journey = this.journeys.start("jobSearch");

		assertThat(journey.instance()).isWaitingAt("agreeSearchSupport").hasPassed("proposeSearchInterval");
		assertThat(journey.variable("proposedWeeks")).isEqualTo(4);
	}

	@Test
	void workFoundInTheDiscussion_employed() {
		var journey = discussing();

		journey.complete("discussJobSearch", "workFound", true);

		assertThat(journey.instance()).isEnded().hasPassed("workFound", "employed");
		assertThat(journey.variable("jobSearchOutcome")).isEqualTo("employed");
		assertThat(journey.variable("goalReached")).isEqualTo(true);
	}

	@Test
	void vacancyFilledByTheClient_employed() {
		var journey = discussing();

		journey.complete("discussJobSearch", "workFound", false, "discussionWeeks", 3L);
		journey.complete("offerVacancies", "workFound", true);

		assertThat(journey.instance()).isEnded().hasPassed("vacancyFilled", "employed");
	}

	@Test
	void neitherFindsWork_waitsForTheNextDiscussion() {
		var journey = discussing();

		journey.complete("discussJobSearch", "workFound", false, "discussionWeeks", 3L);
		journey.complete("offerVacancies", "workFound", false);

		assertThat(journey.instance()).isWaitingAt("gateway_discussionDay").hasNotPassed("employed");
	}

	@Test
	void discussionMoved_waitsForTheNewDay() {
		var journey = this.journeys.start("jobSearch").complete("agreeSearchSupport", "discussionWeeks", 2L);

		journey.happens("searchDiscussionMoved", "searchDiscussionDay", "2030-02-04");

		assertThat(journey.instance()).isWaitingAt("gateway_discussionDay").hasPassed("searchDiscussionMoved");
		assertThat(journey.variable("searchDiscussionAt")).isEqualTo("2030-02-04T06:00:00Z");
	}

	@Test
	void threeMonthsPass_notEmployedYet() {
		var journey = discussing();

		journey.fireTimer("threeMonthsPassed");

		assertThat(journey.instance()).isEnded().hasPassed("threeMonthsPassed", "notEmployedYet");
		assertThat(journey.variable("goalReached")).isEqualTo(false);
	}

	private TestJourney discussing() {
		return this.journeys.start("jobSearch")
			.complete("agreeSearchSupport", "discussionWeeks", 2L)
			.fireTimer("searchDiscussionDue");
	}

}
