package fi.polku.followup;

import java.time.LocalDate;
import java.time.LocalTime;

import fi.polku.PolkuTest;
import fi.polku.calendar.Helsinki;
import fi.polku.casefile.LastingOutcomes;
import fi.polku.casefile.LastingOutcomes.LastingOutcome;
import fi.polku.journeys.TestJourney;
import fi.polku.journeys.TestJourneys;
import fi.polku.notification.Notifier;
import fi.polku.notification.Outgoing;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

@PolkuTest
class FollowUpTests {

	private static final LocalDate EXIT = LocalDate.of(2026, 3, 2);

	@Autowired
	TestJourneys journeys;

	@Autowired
	FollowUps followUps;

	@Autowired
	Notifier notifier;

	@Autowired
	LastingOutcomes outcomes;

	@Test
	void firstPoint_waitsForNineOClockFourWeeksAfterTheExit() {
		var journey = begin("P4W,P6M");

		assertThat(journey.instance()).isWaitingAt("followUpDue");
		assertThat(journey.job("followUpDue").getDuedate().toInstant())
			.isEqualTo(Helsinki.at(LocalDate.of(2026, 3, 30), LocalTime.of(9, 0)));
	}

	@Test
	void clientAnswersAtEveryPoint_followedUp() {
		var journey = begin("P4W,P6M");

		asked(journey).happens("followUpAnswered", "followUpStatus", "unemployed", "needsHelp", false);
		asked(journey).happens("followUpAnswered", "followUpStatus", "employed", "needsHelp", false);

		assertThat(journey.instance()).isEnded().hasPassed("recordLastingOutcome", "followedUp");
		assertThat(journey.variable("followUpOutcome")).isEqualTo("followedUp");
		assertThat(journey.variable("goalReached")).isEqualTo(true);
		assertThat(this.followUps.of(journey.caseNumber())).extracting(FollowUp::status)
			.containsExactly("unemployed", "employed");
		assertThat(this.notifier.of(journey.caseNumber())).extracting(Outgoing::template)
			.containsExactly("followUpQuestion", "followUpQuestion");
		assertThat(this.outcomes.of(journey.caseNumber())).get()
			.returns("employed", LastingOutcome::situation)
			.returns(false, LastingOutcome::needsHelpAgain);
	}

	@Test
	void noAnswerInSevenDays_coordinatorCallsAndFollowsUp() {
		var journey = begin("P6M");

		asked(journey).fireTimer("noAnswerInSevenDays");
		journey.complete("contactForFollowUp", "reached", true, "followUpStatus", "unemployed", "needsHelp", false);

		assertThat(journey.instance()).isEnded().hasPassed("noAnswerInSevenDays", "followedUp");
		assertThat(journey.variable("goalReached")).isEqualTo(false);
		assertThat(this.followUps.of(journey.caseNumber())).extracting(FollowUp::answeredBy)
			.containsExactly("coordinator");
	}

	@Test
	void notReachedAtTheLastPoint_followedUpWithoutStatus() {
		var journey = begin("P6M");

		asked(journey).fireTimer("noAnswerInSevenDays");
		journey.complete("contactForFollowUp", "reached", false);

		assertThat(journey.instance()).isEnded().hasPassed("followedUp");
		assertThat(this.followUps.of(journey.caseNumber()))
			.containsExactly(new FollowUp(journey.caseNumber(), 1, null, "nobody", false));
	}

	@Test
	void relapseToldAtAPoint_needsHelpAgain() {
		var journey = begin("P4W,P6M");

		asked(journey).happens("followUpAnswered", "followUpStatus", "unemployed", "needsHelp", true);

		assertThat(journey.instance()).isEnded()
			.hasPassed("supportNeeded", "helpNeededAgain", "recordNeedForHelp", "needsHelpAgain");
		assertThat(journey.variable("followUpOutcome")).isEqualTo("needsHelpAgain");
	}

	@Test
	void clientAsksForHelpBetweenPoints_needsHelpAgain() {
		var journey = begin("P4W,P6M");

		journey.happens("clientAsksForHelp");

		assertThat(journey.instance()).isEnded().hasPassed("clientAsksForHelp", "needsHelpAgain");
		assertThat(journey.variable("goalReached")).isEqualTo(false);
	}

	private TestJourney begin(String points) {
		return this.journeys.start("followUp", "exitDay", EXIT.toString(), "followUpPoints", points);
	}

	private static TestJourney asked(TestJourney journey) {
		return journey.fireTimer("followUpDue").run("askClient");
	}

}
