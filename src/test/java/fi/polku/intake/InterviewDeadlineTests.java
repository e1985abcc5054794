package fi.polku.intake;

import java.time.Instant;

import fi.polku.PolkuTest;
import fi.polku.journeys.TestJourneys;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

/** An interview that is not held by its deadline. */
@PolkuTest
class InterviewDeadlineTests {

	@Autowired
	private TestJourneys journeys;

	@Test
	void deadlineOver_delayIsExplainedAndTheInterviewGoesOn() {
		var journey = IntakeJourneys.invited(this.journeys);
		assertThat(journey.job("interviewDue").getDuedate().toInstant()).isAfter(Instant.now());

		journey.fireTimer("interviewDue").complete("explainDelay", "delayReason", "noSlots");

		assertThat(journey.instance()).isWaitingAt("holdInitialInterview").hasPassed("delayExplained");
	}

	@Test
	void interviewHeldBeforeTheDelayIsExplained_staysOpenUntilItIs() {
		var journey = IntakeJourneys.invited(this.journeys).fireTimer("interviewDue");

		journey.complete("holdInitialInterview", "interviewResult", "joined");
		assertThat(journey.instance()).isNotEnded().isWaitingAt("explainDelay");
		journey.complete("explainDelay", "delayReason", "staffAbsent");

		assertThat(journey.instance()).isEnded().hasPassed("joined", "delayExplained");
	}

}
