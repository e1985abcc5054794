package fi.polku.plan;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import fi.polku.PolkuTest;
import fi.polku.casefile.Appointment;
import fi.polku.casefile.Appointments;
import fi.polku.casefile.Cases;
import fi.polku.casefile.PlanVersion;
import fi.polku.casefile.Plans;
import fi.polku.journeys.TestJourney;
import fi.polku.journeys.TestJourneys;
import fi.polku.notification.Notifier;
import fi.polku.notification.Outgoing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

@PolkuTest
class PlanTests {

	@Autowired
	private TestJourneys journeys;

	@Autowired
	private Plans plans;

	@Autowired
	private Cases cases;

	@Autowired
	private Appointments appointments;

	@Autowired
	private Notifier notifier;

	@ParameterizedTest
	@ValueSource(strings = { "signature", "otherwise" })
	void acceptedAtOnce_planAgreed(String acceptance) {
		var journey = drafted(false);
		assertThat(journey.instance()).isWaitingAt("agreePlan").hasPassed("proposeRoute");

		journey.complete("agreePlan", "acceptance", acceptance, "acceptedOn", "2026-03-02");

		assertThat(journey.instance()).isEnded().hasPassed("recordPlan", "planAgreed");
		assertThat(this.plans.of(journey.caseNumber())).singleElement().satisfies((plan) -> {
			assertThat(plan.services()).containsExactly("workTrial", "jobSearch");
			assertThat(plan.acceptedOn()).hasToString("2026-03-02");
		});
	}

	@Test
	void acceptedWhereWeAreTheAuthority_isRecordedNationallyAndPlanAgreed() {
		var journey = drafted(true);

		journey.complete("agreePlan", "acceptance", "signature").complete("recordInNationalSystem");

		assertThat(journey.instance()).isEnded().hasPassed("recordPlanNationally", "planAgreed");
	}

	@Test
	void clientWishesChanges_draftedAgain() {
		var journey = drafted(false);

		journey.complete("agreePlan", "acceptance", "wishes", "planWishes", "Ensin koulutus.");

		assertThat(journey.instance()).isWaitingAt("draftPlan");
		assertThat(this.plans.of(journey.caseNumber())).isEmpty();
	}

	@Test
	void linkAccepted_planAgreed() {
		var journey = sent();
		assertThat(this.notifier.of(journey.caseNumber())).extracting(Outgoing::template)
			.containsExactly("planToAccept");

		journey.happens("planAnswered", "planAnswer", "accepted");

		assertThat(journey.instance()).isEnded().hasPassed("planAnswered", "planAgreed");
	}

	@Test
	void linkAnsweredWithWishes_draftedAgain() {
		var journey = sent();

		journey.happens("planAnswered", "planAnswer", "wishes", "answerWishes", "Lyhyempi työpäivä.");

		assertThat(journey.instance()).isWaitingAt("draftPlan").hasPassed("planAnswered");
	}

	@Test
	void linkNotAnsweredInAWeek_agreedAnew() {
		var journey = sent();
		assertThat(journey.job("planNotAnswered").getDuedate().toInstant())
			.isCloseTo(Instant.now().plus(7, ChronoUnit.DAYS), within(1, ChronoUnit.HOURS));

		journey.fireTimer("planNotAnswered");

		assertThat(journey.instance()).isWaitingAt("agreePlan").hasPassed("planNotAnswered");
	}

	@Test
	void clientDidNotCome_newMeetingIsBooked() {
		var journey = begun(false);
		this.cases.assign(journey.caseNumber(), "kokeilija", null, null);

		journey.happens("clientDidNotComeToPlan");
		assertThat(journey.waitsFor()).isEmpty();
		journey.run("rebookPlanMeeting");

		assertThat(journey.instance()).isWaitingAt("draftPlan").hasPassed("planMeetingRebooked");
		assertThat(this.appointments.of(journey.caseNumber())).extracting(Appointment::state).containsExactly("booked");
	}

	@Test
	void clientDidNotComeAndANewTimeWasAgreed_thatIsBooked() {
		var journey = begun(false);
		this.cases.assign(journey.caseNumber(), "kokeilija", null, null);

		journey.happens("clientDidNotComeToPlan", "newMeetingAt", "2031-04-07T09:30").run("rebookPlanMeeting");

		assertThat(this.appointments.of(journey.caseNumber())).extracting(Appointment::startsAt)
			.containsExactly(Instant.parse("2031-04-07T06:30:00Z"));
	}

	@Test
	void guidanceIsToEnd_guidanceEndAgreed() {
		var journey = begun(false).complete("draftPlan", "planOutcome", "endGuidance", "endGuidanceWhy", "Sai työn.");

		journey.complete("agreePlan", "acceptance", "signature");

		assertThat(journey.instance()).isEnded().hasPassed("guidanceEndAgreed").hasNotPassed("planAgreed");
	}

	@Test
	void secondPlan_isANewVersion() {
		var journey = drafted(false);
		journey.complete("agreePlan", "acceptance", "wishes");
		journey.complete("draftPlan", "planOutcome", "services", "wantsTraining", true);
		journey.complete("agreePlan", "acceptance", "signature");

		assertThat(this.plans.of(journey.caseNumber())).extracting(PlanVersion::services)
			.containsExactly(List.of("training"));
	}

	@Test
	void multiProfessionalSupport_isCalledAsItsModel() {
		var journey = begun(false).complete("draftPlan", "planOutcome", "services", "wantsMultiService", true);

		journey.complete("agreePlan", "acceptance", "signature");

		assertThat(this.plans.of(journey.caseNumber())).extracting(PlanVersion::services)
			.containsExactly(List.of("multiServiceCentre"));
	}

	private TestJourney sent() {
		return drafted(false).complete("agreePlan", "acceptance", "link").run("sendPlanLink");
	}

	private TestJourney drafted(boolean authority) {
		return begun(authority).complete("draftPlan", "planOutcome", "services", "wantsWorkTrial", true,
				"wantsJobSearch", true);
	}

	private TestJourney begun(boolean authority) {
		return this.journeys.start("plan", "authority", authority, "segment", "withSupport", "supportNeed", "regular",
				"workAbility", "good", "educationWish", false, "searchActivity", "active", "competence", "current");
	}

}
