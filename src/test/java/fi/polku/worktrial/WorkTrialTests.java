package fi.polku.worktrial;

import fi.polku.PolkuTest;
import fi.polku.journeys.TestJourney;
import fi.polku.journeys.TestJourneys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

@PolkuTest
class WorkTrialTests {

	@Autowired
	TestJourneys journeys;

	Trial trial;

	@BeforeEach
	void trial() {
		this.trial = new Trial(this.journeys);
	}

	@Test
	void visitAndNextStep_thenTheLastDayLeadsToTheEvaluation() {
		var journey = this.trial.running();
		assertThat(journey.instance()).isWaitingAt("workTrialMidway", "timeToAgreeNextStep", "workTrialEndDay")
			.isNotWaitingAt("supportLearningAtWork");

		journey.fireTimer("workTrialMidway").complete("visitWorkTrial");
		journey.fireTimer("timeToAgreeNextStep").complete("agreeNextStep");
		journey.fireTimer("workTrialEndDay");

		assertThat(journey.instance()).isWaitingAt("evaluateWorkTrial")
			.hasPassed("workTrialVisited", "nextStepAgreed", "workTrialPeriodEnded");
	}

	@Test
	void learningAgreed_supportedBesideTheTrial() {
		var journey = this.trial.start(this.trial.signing(true).complete("signAgreement", "agreementSigned", true));

		journey.complete("supportLearningAtWork");

		assertThat(journey.instance()).hasPassed("learningRecorded").isWaitingAt("workTrialEndDay");
	}

	@Test
	void hostConfirmsByItself_trialRuns() {
		var journey = this.trial.signed().fireTimer("workTrialStartDay");

		journey.happens("hostConfirmedStart", "startOutcome", "started", "startedOn", "2030-03-02");

		assertThat(journey.instance()).isWaitingAt("workTrialEndDay").hasPassed("hostConfirmedStart");
		assertThat(journey.variable("workTrialStartsOn")).isEqualTo("2030-03-02");
	}

	@Test
	void clientDidNotCome_evaluatedAsInterrupted() {
		var journey = this.trial.signed().fireTimer("workTrialStartDay");

		journey.complete("confirmStart", "startOutcome", "didNotCome");
		assertThat(journey.instance()).isWaitingAt("evaluateWorkTrial").hasPassed("clientDidNotStart");
		journey.complete("evaluateWorkTrial", "workTrialResult", "interrupted");

		assertThat(journey.instance()).isEnded().hasPassed("interrupted");
	}

	@ParameterizedTest
	@ValueSource(strings = { "hired", "towardsPaySubsidy", "towardsTraining", "towardsOtherService", "interrupted" })
	void evaluated_endsWhereItLed(String result) {
		var journey = this.trial.running().fireTimer("workTrialEndDay");

		journey.complete("evaluateWorkTrial", "workTrialResult", result);

		assertThat(journey.instance()).isEnded().hasPassed(result);
		assertThat(journey.variable("workTrialOutcome")).isEqualTo(result);
		assertThat(journey.variable("goalReached")).isEqualTo("hired".equals(result));
	}

	@ParameterizedTest
	@ValueSource(strings = { "withLeave", "short" })
	void absenceThatIsNoGround_isNotedOnly(String kind) {
		var journey = this.trial.running();

		journey.happens("absenceReported", "absenceKind", kind);

		assertThat(journey.instance()).hasPassed("absenceNoted")
			.isNotWaitingAt("decideInterruption")
			.isWaitingAt("workTrialEndDay");
	}

	@Test
	void fiveDaysAwayButDecidedToGoOn_trialGoesOn() {
		var journey = this.trial.running().happens("absenceReported", "absenceKind", "fiveDays");

		journey.complete("decideInterruption", "interruptionDecision", "continue");

		assertThat(journey.instance()).hasPassed("trialGoesOn").isWaitingAt("workTrialEndDay");
	}

	@Test
	void absencesDefeatTheGoals_interruptedAndEvaluated() {
		var journey = this.trial.running().happens("absenceReported", "absenceKind", "goalsDefeated");

		journey.complete("decideInterruption", "interruptionDecision", "interrupt");

		assertThat(journey.instance()).isWaitingAt("evaluateWorkTrial")
			.hasPassed("trialInterrupted", "interruptionDecided");
	}

	@Test
	void rescinded_evaluated() {
		var journey = this.trial.running().happens("agreementRescinded", "rescindedOn", "2030-04-01");

		assertThat(journey.instance()).isWaitingAt("evaluateWorkTrial").hasPassed("agreementRescinded");
	}

	@Test
	void endedEarly_evaluated() {
		var journey = this.trial.running().happens("workTrialEndedEarly", "endedEarlyOn", "2030-04-01");

		assertThat(journey.instance()).isWaitingAt("evaluateWorkTrial").hasPassed("workTrialEndedEarly");
	}

	@Test
	void earlierDaysCorrected_areKnownWhenTheAgreementIsMadeAgain() {
		var journey = this.trial.agree(this.trial.agreeing(), Trial.START, Trial.END, false, 40);

		journey.complete("signAgreement", "agreementSigned", false);

		assertThat(journey.instance()).isWaitingAt("agreeWorkTrial");
		assertThat(journey.variable("earlierTrialDays")).isEqualTo(40L);
	}

	@Test
	void hostWithdrewBeforeTheStart_anotherPlaceIsSoughtAndNoDayIsCounted() {
		var journey = this.trial.signed().happens("hostWithdrew", "withdrawnOn", "2030-02-20");

		assertThat(journey.instance()).isWaitingAt("findWorkTrialPlace").hasPassed("countTrialDays");
		assertThat(journey.variable("earlierTrialDays")).isEqualTo(10L);
	}

	@Test
	void hostWithdrewMidway_itsDaysCountAndTheNextTrialStartsAnew() {
		var journey = this.trial.running().happens("hostWithdrew", "withdrawnOn", "2030-03-20");
		assertThat(journey.variable("earlierTrialDays")).isEqualTo(30L);

		journey.complete("findWorkTrialPlace", "placeFound", true);
		this.trial.agree(journey, "2030-04-01", "2030-06-30", false, 30)
			.complete("signAgreement", "agreementSigned", true);

		assertThat(journey.instance()).isWaitingAt("workTrialStartDay");
		assertThat(journey.variable("earlierTrialDays")).isEqualTo(30L);
	}

	@Test
	void extensionAgreed_trialGoesOnToTheNewDay() {
		var journey = this.trial.running().happens("extensionWanted");

		this.trial.agree(journey, Trial.START, "2030-07-31", false).complete("signAgreement", "agreementSigned", true);

		assertRunningTo(journey, "2030-07-31T21:00:00Z");
	}

	@Test
	void extensionNotAgreed_trialGoesOnAsAgreed() {
		var journey = this.trial.running().happens("extensionWanted");

		journey.complete("agreeWorkTrial", "agreementResult", "keepOld");

		assertRunningTo(journey, "2030-05-31T21:00:00Z");
		assertThat(journey.variable("earlierTrialDays")).isEqualTo(10L);
	}

	private static void assertRunningTo(TestJourney journey, String end) {
		assertThat(journey.instance()).isWaitingAt("workTrialEndDay").isNotWaitingAt("confirmStart");
		assertThat(journey.variable("workTrialEndsAt")).isEqualTo(end);
	}

}
