package fi.polku.intake;

import java.time.LocalDate;

import fi.polku.PolkuTest;
import fi.polku.casefile.Appointment;
import fi.polku.casefile.Appointments;
import fi.polku.casefile.Cases;
import fi.polku.journeys.TestJourney;
import fi.polku.journeys.TestJourneys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

/** The client does not come to the interview. */
@PolkuTest
class NoShowTests {

	@Autowired
	private TestJourneys journeys;

	@Autowired
	private Appointments appointments;

	@Autowired
	private Cases cases;

	@Test
	void didNotComeOnce_bookedAgain() {
		var journey = IntakeJourneys.invited(this.journeys);

		journey.happens("clientDidNotCome").run("inviteClient");

		assertThat(journey.instance()).isWaitingAt("holdInitialInterview").hasPassed("recordNoShow", "rebook");
		assertThat(this.appointments.of(journey.caseNumber())).extracting(Appointment::state)
			.containsExactlyInAnyOrder("missed", "booked");
	}

	@Test
	void didNotComeWhereTheLawRules_isRecordedNationally() {
		var journey = IntakeJourneys.invited(this.journeys, "authority", true, "lawDeadlineApplies", true,
				"searchBegan", LocalDate.now().minusDays(1).toString());

		journey.happens("clientDidNotCome").complete("recordInNationalSystem");

		assertThat(journey.instance()).isWaitingAt("inviteClient").hasPassed("recordNoShowNationally");
	}

	@Test
	void didNotComeAndNoNewSlot_coordinatorFindsOneByHand() {
		var journey = IntakeJourneys.invited(this.journeys);
		this.cases.assign(journey.caseNumber(), null, null, null);

		journey.happens("clientDidNotCome");

		assertThat(journey.instance()).isWaitingAt("findSlotByHand").hasPassed("noNewSlotFree");
	}

	@Test
	void didNotComeTwice_newTimeIsAgreed() {
		var journey = absentTwice();
		assertThat(journey.instance()).isWaitingAt("reachOut");

		journey.complete("reachOut", "reachResult", "newTime", "chosenSlot", "2031-03-04T09:00").run("inviteClient");

		assertThat(journey.instance()).isWaitingAt("holdInitialInterview");
	}

	@ParameterizedTest
	@CsvSource({ "notReached, notReached", "declined, declined" })
	void didNotComeTwiceAndNoNewTime_ends(String result, String end) {
		var journey = absentTwice();

		journey.complete("reachOut", "reachResult", result);

		assertThat(journey.instance()).isEnded().hasPassed("reachingEnded", "endedWithoutInterview", end);
		assertThat(journey.variable("intakeOutcome")).isEqualTo(result);
		assertThat(journey.variable("joined")).isEqualTo(false);
	}

	private TestJourney absentTwice() {
		return IntakeJourneys.invited(this.journeys)
			.happens("clientDidNotCome")
			.run("inviteClient")
			.happens("clientDidNotCome");
	}

}
