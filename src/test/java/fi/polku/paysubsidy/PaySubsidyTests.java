package fi.polku.paysubsidy;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalTime;

import fi.polku.PolkuTest;
import fi.polku.calendar.Helsinki;
import fi.polku.journeys.TestJourney;
import fi.polku.journeys.TestJourneys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

@PolkuTest
class PaySubsidyTests {

	@Autowired
	TestJourneys journeys;

	@Autowired
	JdbcClient jdbc;

	Subsidy subsidy;

	@BeforeEach
	void subsidy() {
		this.subsidy = new Subsidy(this.journeys);
	}

	@Test
	void agreed_waitsForTheFirstDay() {
		var journey = this.subsidy.agreed();

		assertThat(journey.instance()).isWaitingAt("employmentStartDay").hasPassed("scheduleEmployment");
		assertDue(journey, "employmentStartDay", "2030-03-01");
	}

	@Test
	void startMoved_theNewDayIsWaitedFor() {
		var journey = this.subsidy.agreed().fireTimer("employmentStartDay");

		journey.complete("confirmEmploymentStart", "employmentStartOutcome", "moved", "employmentStartsOn",
				"2030-03-11");

		assertDue(journey, "employmentStartDay", "2030-03-11");
	}

	@Test
	void didNotStart_employmentInterrupted() {
		var journey = this.subsidy.agreed().fireTimer("employmentStartDay");

		journey.complete("confirmEmploymentStart", "employmentStartOutcome", "didNotStart");

		assertThat(journey.instance()).isEnded().hasPassed("employmentInterrupted");
	}

	@Test
	void started_grantIsCountedOnce() {
		var journey = this.subsidy.agreed();

		journey.fireTimer("employmentStartDay")
			.complete("confirmEmploymentStart", "employmentStartOutcome", "started", "employmentStartsOn",
					"2030-03-01");

		assertThat(this.jdbc.sql("select sum(euros)::text from support_grant where case_number = :case")
			.param("case", journey.caseNumber().value())
			.query(String.class)
			.single()).isEqualTo("12600.00");
	}

	@Test
	void visitsAtOneMonthAndMidway_nextPathTwoMonthsBeforeTheEnd() {
		var journey = this.subsidy.running();
		assertDue(journey, "monthAtWork", "2030-04-01");
		assertDue(journey, "employmentMidway", "2030-08-01");
		assertDue(journey, "timeToSecureNextPath", "2030-10-31");

		journey.fireTimer("monthAtWork").complete("visitEmployment");
		journey.fireTimer("employmentMidway").complete("visitEmployment");
		journey.fireTimer("timeToSecureNextPath").complete("secureNextPath").fireTimer("employmentEndDay");

		assertThat(journey.instance()).isWaitingAt("confirmEmploymentOutcome")
			.hasPassed("employmentVisited", "nextPathSecured", "employmentPeriodEnded");
	}

	@ParameterizedTest
	@CsvSource({ "stayedAtWork, true", "movedToOtherWork, true", "towardsOtherServiceAfterSubsidy, false",
			"employmentInterrupted, false" })
	void endOfTheSubsidy_endsWhereItLed(String result, boolean goal) {
		var journey = this.subsidy.running().fireTimer("employmentEndDay");

		journey.complete("confirmEmploymentOutcome", "employmentResult", result);

		assertThat(journey.instance()).isEnded().hasPassed(result);
		assertThat(journey.variable("employmentOutcome")).isEqualTo(result);
		assertThat(journey.variable("goalReached")).isEqualTo(goal);
	}

	@Test
	void endedEarly_outcomeAsTold() {
		var journey = this.subsidy.running()
			.happens("employmentEndedEarly", "subsidyEndsOn", "2030-06-14", "employmentResult", "movedToOtherWork");

		assertThat(journey.instance()).isEnded().hasPassed("employmentEndedEarly", "movedToOtherWork");
	}

	@Test
	void claim_isRemindedOfOnceFourWeeksBeforeItsLastDay() {
		var journey = this.subsidy.running()
			.happens("employmentEndedEarly", "subsidyEndsOn", "2030-11-14", "employmentResult", "stayedAtWork");

		var due = this.jdbc.sql("""
				select not_before from outgoing
				where case_number = :case and template = 'claimReminder' and recipient = 'company_coordinator'
				""").param("case", journey.caseNumber().value()).query(Timestamp.class).single();
		assertThat(due.toInstant()).isEqualTo(Helsinki.at(LocalDate.of(2031, 1, 31), LocalTime.of(8, 0)));
	}

	@Test
	void shortSuspension_isNotedOnly() {
		var journey = this.subsidy.running()
			.happens("workSuspended", "suspendedFrom", "2030-05-01", "suspendedMonth", false);

		assertThat(journey.instance()).hasPassed("suspensionNoted").isWaitingAt("employmentEndDay");
	}

	@Test
	void suspensionOfAMonth_movesTheDates() {
		var journey = this.subsidy.running()
			.happens("workSuspended", "suspendedFrom", "2030-05-01", "suspendedMonth", true);

		journey.complete("agreeSuspension", "resumesOn", "2030-07-01", "subsidyEndsOn", "2031-02-28");

		assertThat(journey.instance()).hasPassed("suspensionAgreed").isWaitingAt("employmentEndDay");
		assertDue(journey, "timeToSecureNextPath", "2030-12-28");
		assertThat(journey.job("employmentEndDay").getDuedate().toInstant())
			.isEqualTo(Helsinki.endOfDay(LocalDate.of(2031, 2, 28)));
	}

	@Test
	void extensionGranted_followedToTheNewDay() {
		var journey = this.subsidy.running().happens("subsidyExtensionWanted").complete("applyForExtension");

		journey.happens("extensionDecision", "extensionGranted", true, "extendedEndsOn", "2031-06-30");

		assertThat(journey.instance()).hasPassed("subsidyExtended").isWaitingAt("employmentEndDay");
		assertDue(journey, "timeToSecureNextPath", "2031-04-30");
	}

	@Test
	void extensionRefused_lastDayStays() {
		var journey = this.subsidy.running().happens("subsidyExtensionWanted").complete("applyForExtension");

		journey.happens("extensionDecision", "extensionGranted", false);

		assertThat(journey.instance()).hasPassed("extensionRefused");
		assertDue(journey, "timeToSecureNextPath", "2030-10-31");
	}

	private static void assertDue(TestJourney journey, String timer, String day) {
		assertThat(journey.job(timer).getDuedate().toInstant())
			.isEqualTo(Helsinki.at(LocalDate.parse(day), LocalTime.of(8, 0)));
	}

}
