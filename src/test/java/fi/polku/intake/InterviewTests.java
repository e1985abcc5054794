package fi.polku.intake;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

import fi.polku.PolkuTest;
import fi.polku.calendar.Helsinki;
import fi.polku.casefile.Appointment;
import fi.polku.casefile.Appointments;
import fi.polku.casefile.Cases;
import fi.polku.casefile.OwnerChoices;
import fi.polku.casefile.OwnerReason;
import fi.polku.client.Consents;
import fi.polku.journeys.TestJourney;
import fi.polku.journeys.TestJourneys;
import fi.polku.notification.Notifier;
import fi.polku.notification.Outgoing;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

/** From the contact details to the interview and what comes of it. */
@PolkuTest
class InterviewTests {

	private static int minute;

	@Autowired
	private TestJourneys journeys;

	@Autowired
	private Appointments appointments;

	@Autowired
	private Cases cases;

	@Autowired
	private OwnerChoices choices;

	@Autowired
	private Consents consents;

	@Autowired
	private Notifier notifier;

	@Test
	void slotFree_invitedByTheCoordinator() {
		var journey = IntakeJourneys.invited(this.journeys);

		assertThat(journey.instance()).isWaitingAt("holdInitialInterview").hasPassed("assignCoordinator");
		assertThat(this.cases.get(journey.caseNumber()).owner()).isEqualTo("kokeilija");
		assertThat(this.choices.of(journey.caseNumber())).hasValueSatisfying((why) -> {
			assertThat(why.reason()).isIn(OwnerReason.ofLanguage, OwnerReason.ofAll);
			assertThat(why.openCases()).isNotNegative();
			assertThat(why.by()).isNotBlank();
		});
		assertThat(this.appointments.of(journey.caseNumber())).extracting(Appointment::state).containsExactly("booked");
		assertThat(this.notifier.of(journey.caseNumber())).extracting(Outgoing::channel, Outgoing::template)
			.containsExactly(tuple("text_message", "interviewInvitation"));
	}

	@Test
	void noSlotFree_coordinatorFindsOneByHand() {
		var journey = IntakeJourneys
			.withContact(IntakeJourneys.begun(this.journeys, "searchBegan", "2025-06-02", "lawDeadlineApplies", true));
		assertThat(journey.instance()).isWaitingAt("findSlotByHand").hasPassed("noSlotFree");

		journey.complete("findSlotByHand", "chosenSlot", slot(), "interviewPlace", "Kirjasto").run("inviteClient");

		assertThat(journey.instance()).isWaitingAt("holdInitialInterview");
		assertThat(this.appointments.of(journey.caseNumber())).extracting(Appointment::place)
			.containsExactly("Kirjasto");
	}

	@Test
	void chosenSlotTaken_anotherIsFound() {
		var taken = slot();
		var other = IntakeJourneys.invited(this.journeys);
		other.happens("interviewMoved", "movedBy", "client", "chosenSlot", taken);
		var journey = IntakeJourneys.invited(this.journeys);

		journey.happens("interviewMoved", "movedBy", "us", "chosenSlot", taken);

		assertThat(journey.instance()).isWaitingAt("findSlotByHand");
		assertThat(other.instance()).isWaitingAt("inviteClient");
	}

	@Test
	void confirmed_appointmentIsMarked() {
		var journey = IntakeJourneys.invited(this.journeys);

		journey.happens("interviewConfirmed", "confirmedBy", "phone");

		assertThat(journey.instance()).isWaitingAt("holdInitialInterview")
			.hasPassed("recordConfirmation", "confirmationRecorded");
		assertThat(this.appointments.of(journey.caseNumber())).extracting(Appointment::state)
			.containsExactly("confirmed");
	}

	@Test
	void twoDaysBefore_clientIsReminded() {
		var journey = movedTo(slot());
		var starts = this.appointments.current(journey.caseNumber(), "holdInitialInterview").orElseThrow().startsAt();
		assertThat(journey.job("reminderDue").getDuedate().toInstant()).isEqualTo(starts.minus(2, ChronoUnit.DAYS));

		journey.fireTimer("reminderDue").run("remindClient");

		assertThat(journey.instance()).isWaitingAt("holdInitialInterview").hasPassed("clientReminded");
		assertThat(this.notifier.of(journey.caseNumber())).extracting(Outgoing::template).contains("reminder");
	}

	@Test
	void interviewTheDayAfterTomorrow_noReminderIsSent() {
		var journey = movedTo(Helsinki.dateTimeOf(Instant.now().plus(50, ChronoUnit.HOURS)).toString());

		journey.fireTimer("reminderDue");

		assertThat(journey.instance()).isWaitingAt("holdInitialInterview").hasPassed("reminderNotNeeded");
		assertThat(this.notifier.of(journey.caseNumber())).extracting(Outgoing::template).doesNotContain("reminder");
	}

	private TestJourney movedTo(String slot) {
		return IntakeJourneys.invited(this.journeys)
			.happens("interviewMoved", "movedBy", "us", "chosenSlot", slot)
			.run("inviteClient");
	}

	@Test
	void moved_invitedAnew() {
		var journey = IntakeJourneys.invited(this.journeys);

		journey.happens("interviewMoved", "movedBy", "client").run("inviteClient");

		assertThat(journey.instance()).isWaitingAt("holdInitialInterview").hasPassed("interviewMoved");
		assertThat(this.appointments.of(journey.caseNumber())).extracting(Appointment::state)
			.containsExactlyInAnyOrder("moved", "booked");
	}

	@Test
	void interviewHeld_joined() {
		var journey = IntakeJourneys.invited(this.journeys);

		journey.complete("holdInitialInterview", "interviewResult", "joined", "consentPartners", true,
				"consentPartnersWhom", "Mallilan opisto: nimi ja tavoite", "consentEmployers", false);

		assertThat(journey.instance()).isEnded().hasPassed("interviewHeld", "joined");
		assertThat(journey.variable("joined")).isEqualTo(true);
		var client = this.cases.get(journey.caseNumber()).clientId();
		assertThat(this.consents.newest(client, "partners")).contains(true);
		assertThat(this.consents.latest(client, "partners").orElseThrow().terms())
			.satisfies((terms) -> assertThat(terms.recipients()).isEqualTo("Mallilan opisto: nimi ja tavoite"))
			.satisfies((terms) -> assertThat(terms.isLimited()).isTrue());
		assertThat(this.consents.newest(client, "employers")).contains(false);
	}

	@Test
	void clientDoesNotWantToJoin_declined() {
		var journey = IntakeJourneys.invited(this.journeys);

		journey.complete("holdInitialInterview", "interviewResult", "declined", "declinedReason", "Aloittaa työn.");

		assertThat(journey.instance()).isEnded().hasPassed("declined").hasNotPassed("recordInterviewNationally");
		assertThat(journey.variable("intakeOutcome")).isEqualTo("declined");
	}

	@Test
	void declinedWhereWeAreTheAuthority_isRecordedNationally() {
		var journey = IntakeJourneys.invited(this.journeys, "authority", true);

		journey.complete("holdInitialInterview", "interviewResult", "declined", "declinedReason", "Muuttaa.")
			.complete("recordInNationalSystem");

		assertThat(journey.instance()).isEnded().hasPassed("recordInterviewNationally", "declined");
	}

	/** A time that nobody else has. */
	private static String slot() {
		return "2031-03-03T09:%02d".formatted(++minute);
	}

}
