package fi.polku.intake;

import java.time.Instant;

import fi.polku.PolkuTest;
import fi.polku.calendar.Deadline;
import fi.polku.calendar.Deadlines;
import fi.polku.journeys.TestJourneys;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

/** An interview that is not held by its deadline. */
@PolkuTest
class InterviewDeadlineTests {

	@Autowired
	private TestJourneys journeys;

	@Autowired
	private Deadlines deadlines;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void deadlineOver_delayIsExplainedAndTheInterviewGoesOn() {
		var journey = IntakeJourneys.invited(this.journeys);
		assertThat(journey.job("interviewDue").getDuedate().toInstant()).isAfter(Instant.now());

		journey.fireTimer("interviewDue").complete("explainDelay", "delayReason", "noSlots");

		assertThat(journey.instance()).isWaitingAt("holdInitialInterview").hasPassed("delayExplained");
	}

	@Test
	void missedDeadline_keepsTheReasonThatWasGiven() {
		var journey = IntakeJourneys.invited(this.journeys).fireTimer("interviewDue");
		var missed = this.jdbc.sql("""
				update deadline set verdict = 'MISSED', verdict_at = due_at
				 where case_number = :case and rule = 'initialInterview'
				returning id
				""").param("case", journey.caseNumber().value()).query(Long.class).list();

		journey.complete("explainDelay", "delayReason", "noSlots", "delayExplained", "Aikoja ei ollut.");

		assertThat(missed).isNotEmpty();
		assertThat(this.deadlines.ofCase(journey.caseNumber().value())).filteredOn((one) -> missed.contains(one.id()))
			.extracting(Deadline::reason)
			.containsOnly("Aikoja ei ollut.");
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
