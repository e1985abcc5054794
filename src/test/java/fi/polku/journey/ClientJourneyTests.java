package fi.polku.journey;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

import fi.polku.PolkuTest;
import fi.polku.calendar.Helsinki;
import fi.polku.calendar.MovableClock;
import fi.polku.casefile.Routes;
import fi.polku.casefile.Stop;
import fi.polku.journeys.TestJourney;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

@PolkuTest
class ClientJourneyTests extends ClientJourneys {

	@Autowired
	Routes routes;

	@Autowired
	MovableClock clock;

	@AfterEach
	void reset() {
		this.clock.reset();
	}

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
	void employmentReachesTheGoal_closedAndFollowedUp() {
		var journey = closed(newRound());

		assertThat(journey.instance()).isWaitingAt("followUpAfterExit")
			.hasPassed("goalReachedByWork", "goalReachedInServices", "guidanceEnded", "recordExit");
		assertThat(this.cases.get(journey.caseNumber()).exitClass()).isEqualTo("employed");
	}

	@Test
	void allAtOneInstant_routeIsInTheOrderInWhichItHappened() {
		this.clock.set(this.clock.instant().truncatedTo(ChronoUnit.SECONDS));
		var journey = start("referralReceived", "partner", false);
		interview(journey, "joined");
		journey.complete("confirmSegment", "segment", "withSupport");

		assertThat(this.routes.of(journey.caseNumber(), Locale.ENGLISH).stops())
			.filteredOn((stop) -> stop.state() == Stop.State.DONE)
			.extracting(Stop::element)
			.containsSubsequence("referralReceived", "completeContactDetails", "holdInitialInterview", "joined",
					"confirmSegment");
	}

	@Test
	void serviceOverAMonth_discussionWaitsUntilAMonthBeforeItsEnd() {
		var journey = this.journeys.start(this.journeys.anOpenCase(), "clientJourney", "newRoundBegan",
				facts("round", true, false));
		plan(journey, "wantsGuidedService");
		journey.complete("recordInNationalSystem")
			.complete("referToService", "serviceKind", "coaching")
			.run("sendServiceReferral")
			.happens("partnerAnswered", "partnerAnswer", "accepted", "serviceStartsOn", "2040-01-02", "serviceEndsOn",
					"2040-06-29");

		journey.fireTimer("jobSearchDiscussionDue");

		assertThat(journey.instance()).hasPassed("checkDiscussionTime")
			.isWaitingAt("jobSearchDiscussionDue")
			.isNotWaitingAt("holdJobSearchDiscussion");
		assertThat(Helsinki.dateOf(journey.job("jobSearchDiscussionDue").getDuedate().toInstant()))
			.isEqualTo(LocalDate.of(2040, 5, 29));
		assertThat(journey.variable("discussionCountedFrom")).isEqualTo("2040-03-29");
	}

	@Test
	void answeredAtEveryPoint_caseClosed() {
		var journey = closed(newRound());

		answer(answer(journey));

		assertThat(journey.instance()).isEnded().hasPassed("caseClosed").hasNotPassed("openNewRound");
	}

	private static LocalDate lastDay(Task task) {
		return Helsinki.dateOf(task.getDueDate().toInstant().minusSeconds(1));
	}

	private static TestJourney answer(TestJourney journey) {
		return journey.fireTimer("followUpDue")
			.run("askClient")
			.happens("followUpAnswered", "followUpStatus", "employed", "needsHelp", false);
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

		journey.fireTimer("jobSearchDiscussionDue");
		var today = Helsinki.today(this.clock);
		assertThat(lastDay(journey.task("holdJobSearchDiscussion"))).isEqualTo(today.plusMonths(3));
		journey.complete("holdJobSearchDiscussion", "discussionDay", "2026-03-02");

		assertThat(journey.instance()).hasPassed("holdJobSearchDiscussion").isWaitingAt("jobSearchDiscussionDue");
	}

}
