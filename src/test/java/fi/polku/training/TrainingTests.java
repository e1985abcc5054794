package fi.polku.training;

import java.time.LocalDate;
import java.time.LocalTime;

import fi.polku.PolkuTest;
import fi.polku.calendar.Helsinki;
import fi.polku.journeys.TestJourney;
import fi.polku.journeys.TestJourneys;
import fi.polku.notification.Notifier;
import fi.polku.notification.Outgoing;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

@PolkuTest
class TrainingTests {

	private static final String START = "2030-01-07";

	private static final String END = "2031-05-30";

	@Autowired
	TestJourneys journeys;

	@Autowired
	Notifier notifier;

	@Test
	void ownStudyAgreed_recordedNationallyBeforeItStarts() {
		var journey = chosen(true, "ownStudy", false);

		journey.complete("agreeStudySupport", "studySupportAgreed", true, "trainingStartDay", START);
		journey.complete("recordInNationalSystem");

		assertThat(journey.instance()).isWaitingAt("gateway_startDay").hasPassed("recordStudySupport");
	}

	@Test
	void ownStudyNotSupported_anotherTrainingIsChosen() {
		var journey = chosen(true, "ownStudy", false);

		journey.complete("agreeStudySupport", "studySupportAgreed", false).complete("recordInNationalSystem");

		assertThat(journey.instance()).isWaitingAt("chooseTraining");
	}

	@Test
	void weAreNotTheAuthority_itIsAskedAndWaitedFor() {
		var journey = chosen(false, "ownStudy", true).run("askAuthorityAboutStudy");
		assertThat(this.notifier.of(journey.caseNumber())).extracting(Outgoing::template)
			.containsExactly("studySupportQuestion");

		journey.happens("studySupportAnswered", "studySupportAgreed", true);

		assertThat(journey.instance()).isWaitingAt("applyForTraining").hasPassed("studySupportAnswered");
	}

	@Test
	void admissionRefused_notAdmitted() {
		var journey = applied(null);

		journey.happens("admissionDecision", "admitted", false).complete("planAgainAfterRejection");

		assertThat(journey.instance()).isEnded().hasPassed("admissionDecision", "notAdmitted");
		assertThat(journey.variable("trainingOutcome")).isEqualTo("notAdmitted");
		assertThat(journey.variable("goalReached")).isEqualTo(false);
	}

	@Test
	void resultsDay_askedForTheMorningAfter() {
		var journey = applied("2030-06-14");

		assertThat(journey.job("resultsDayPassed").getDuedate().toInstant())
			.isEqualTo(Helsinki.at(LocalDate.of(2030, 6, 15), LocalTime.of(8, 0)));
	}

	@Test
	void resultNotKnownOnItsDay_askedAgainThenAdmitted() {
		var journey = applied("2030-06-14");

		journey.fireTimer("resultsDayPassed")
			.complete("askAdmissionResult", "resultKnown", false, "resultsDay", "2030-06-20");
		assertThat(journey.instance()).isWaitingAt("gateway_result");
		journey.fireTimer("resultsDayPassed")
			.complete("askAdmissionResult", "resultKnown", true, "admitted", true, "trainingStartDay", START);

		assertThat(journey.instance()).isWaitingAt("gateway_startDay");
	}

	@Test
	void admitted_waitsForTheFirstDay() {
		var journey = applied(null).happens("admissionDecision", "admitted", true, "trainingStartDay", START);

		assertThat(journey.job("trainingStartDayCame").getDuedate().toInstant())
			.isEqualTo(Helsinki.at(LocalDate.parse(START), LocalTime.of(8, 0)));
	}

	@Test
	void startMovedBeforehandAndOnTheDay_waitsForTheNewDay() {
		var journey = chosen(true, "shortCourse", false);

		journey.happens("trainingStartMoved", "trainingStartDay", "2030-02-04").fireTimer("trainingStartDayCame");
		journey.complete("confirmTrainingStart", "startResult", "moved", "trainingStartDay", "2030-03-04");

		assertThat(journey.instance()).isWaitingAt("gateway_startDay").hasPassed("trainingStartMoved");
		assertThat(journey.variable("trainingStartAt")).isEqualTo("2030-03-04T06:00:00Z");
	}

	@Test
	void clientDidNotBegin_startsLater() {
		var journey = chosen(true, "shortCourse", false).fireTimer("trainingStartDayCame");

		journey.complete("confirmTrainingStart", "startResult", "notStarted");
		journey.complete("preventDropout", "continuation", "startsLater", "trainingStartDay", "2030-02-04",
				"trainingEndDay", END);

		assertThat(journey.instance()).isWaitingAt("gateway_startDay").hasPassed("preventDropout");
	}

	@Test
	void onTrack_checkedAgainNextTerm() {
		var journey = studying().fireTimer("progressCheckDue");

		journey.complete("checkProgress", "progress", "onTrack", "trainingEndDay", END);

		assertThat(journey.instance()).isWaitingAt("progressCheckDue");
	}

	@Test
	void completedAtACheck_completed() {
		var journey = studying().fireTimer("progressCheckDue");

		journey.complete("checkProgress", "progress", "completed", "goalReached", true);

		assertThat(journey.instance()).isEnded().hasPassed("studiesDone", "completed");
		assertThat(journey.variable("goalReached")).isEqualTo(true);
	}

	@Test
	void trainingCompletedReported_completed() {
		var journey = studying();

		journey.happens("trainingCompleted", "goalReached", false);

		assertThat(journey.instance()).isEnded().hasPassed("trainingCompleted", "completed");
		assertThat(journey.variable("trainingOutcome")).isEqualTo("completed");
	}

	@Test
	void studiesAtRisk_supportedAndGoOn() {
		var journey = studying().fireTimer("progressCheckDue");

		journey.complete("checkProgress", "progress", "atRisk");
		journey.complete("preventDropout", "continuation", "continues", "trainingEndDay", END);

		assertThat(journey.instance()).isWaitingAt("progressCheckDue")
			.hasPassed("studiesAtRisk", "riskToStudiesNoticed", "preventDropout");
	}

	@Test
	void trainingInterrupted_trainingLeft() {
		var journey = studying();

		journey.happens("trainingInterrupted").complete("preventDropout", "continuation", "leaves");

		assertThat(journey.instance()).isEnded().hasPassed("trainingInterrupted", "trainingLeft");
		assertThat(journey.variable("trainingOutcome")).isEqualTo("trainingLeft");
	}

	private TestJourney chosen(boolean authority, String kind, boolean applicationNeeded) {
		return this.journeys.start("training", "authority", authority)
			.complete("chooseTraining", "trainingKind", kind, "trainingStartDay", START, "trainingEndDay", END,
					"applicationNeeded", applicationNeeded);
	}

	private TestJourney applied(String resultsDay) {
		return chosen(true, "qualification", true).complete("applyForTraining", "resultsDay", resultsDay);
	}

	private TestJourney studying() {
		return chosen(true, "shortCourse", false).fireTimer("trainingStartDayCame")
			.complete("confirmTrainingStart", "startResult", "started", "trainingStartDay", START, "trainingEndDay",
					END);
	}

}
