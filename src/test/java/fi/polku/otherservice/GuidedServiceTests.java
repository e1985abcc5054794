package fi.polku.otherservice;

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
class GuidedServiceTests {

	private static final String START = "2030-03-01";

	private static final String END = "2030-05-31";

	@Autowired
	TestJourneys journeys;

	@Autowired
	Notifier notifier;

	@Test
	void referred_partnerIsAskedWithoutAName() {
		var journey = referred();

		assertThat(this.notifier.of(journey.caseNumber())).extracting(Outgoing::template)
			.containsExactly("serviceReferral");
		assertThat(this.notifier.of(journey.caseNumber()).get(0).body()).doesNotContain("Kokeilija");
	}

	@Test
	void providerWhoReadsSwedish_isAskedInSwedish() {
		var journey = this.journeys.start("guidedService")
			.complete("referToService", "serviceKind", "workshop", "providerEmail", "paja@example.org",
					"providerLanguage", "sv")
			.run("sendServiceReferral");

		assertThat(this.notifier.of(journey.caseNumber()).get(0).body()).startsWith("En kund har hänvisats till er");
	}

	@Test
	void clientWantsNothingTold_noReferralGoes() {
		var journey = this.journeys.start("guidedService")
			.complete("referToService", "serviceKind", "workshop", "providerEmail", "paja@example.org",
					"disclosureConsent", false)
			.run("sendServiceReferral");

		assertThat(this.notifier.of(journey.caseNumber())).isEmpty();
		assertThat(journey.instance()).isWaitingAt("gateway_awaitPartner");
	}

	@Test
	void partnerRefused_serviceRefused() {
		assertEnded(referred().happens("partnerAnswered", "partnerAnswer", "refused"), "serviceRefused");
	}

	@Test
	void partnerSilentAndStillOpen_waitedForAnotherTwoWeeks() {
		var journey = referred().fireTimer("partnerSilent");

		journey.complete("askPartner", "partnerAnswer", "waiting");

		assertThat(journey.instance()).isWaitingAt("gateway_awaitPartner");
		assertThat(journey.job("partnerSilent")).isNotNull();
	}

	@Test
	void partnerSilentButAccepts_serviceIsScheduled() {
		var journey = referred().fireTimer("partnerSilent");

		journey.complete("askPartner", "partnerAnswer", "accepted", "serviceStartsOn", START, "serviceEndsOn", END);

		assertThat(journey.instance()).isWaitingAt("serviceStartDay");
		assertThat(journey.job("serviceStartDay").getDuedate().toInstant())
			.isEqualTo(Helsinki.at(LocalDate.parse(START), LocalTime.of(8, 0)));
	}

	@Test
	void startMoved_theNewDayIsWaitedFor() {
		var journey = accepted().fireTimer("serviceStartDay");

		journey.complete("confirmServiceStart", "serviceStartOutcome", "moved", "serviceStartsOn", "2030-03-11",
				"serviceEndsOn", END);

		assertThat(journey.variable("serviceStartsAt")).isEqualTo("2030-03-11T06:00:00Z");
	}

	@Test
	void clientDidNotBegin_serviceInterrupted() {
		assertEnded(accepted().fireTimer("serviceStartDay")
			.complete("confirmServiceStart", "serviceStartOutcome", "didNotStart"), "serviceInterrupted");
	}

	@Test
	void partnerReported_reviewedAndCompleted() {
		assertEnded(running().happens("partnerReported").complete("reviewService", "serviceReview", "completed"),
				"serviceCompleted");
	}

	@Test
	void lastDayWithoutAReport_reviewedAllTheSame() {
		var journey = running().fireTimer("serviceEndDay");

		assertThat(journey.instance()).isWaitingAt("reviewService").hasPassed("serviceEndDay");
	}

	@Test
	void endedEarly_serviceInterrupted() {
		assertEnded(running().happens("serviceEndedEarly").complete("reviewService", "serviceReview", "interrupted"),
				"serviceInterrupted");
	}

	@Test
	void serviceGoesOn_toItsNewLastDay() {
		var journey = running().happens("partnerReported");

		journey.complete("reviewService", "serviceReview", "continue", "continuedEndsOn", "2030-08-30");

		assertThat(journey.instance()).isWaitingAt("gateway_serviceRunning");
		assertThat(journey.job("serviceEndDay").getDuedate().toInstant())
			.isEqualTo(Helsinki.endOfDay(LocalDate.of(2030, 8, 30)));
	}

	private TestJourney referred() {
		return this.journeys.start("guidedService")
			.complete("referToService", "serviceKind", "workshop")
			.run("sendServiceReferral");
	}

	private TestJourney accepted() {
		return referred().happens("partnerAnswered", "partnerAnswer", "accepted", "serviceStartsOn", START,
				"serviceEndsOn", END);
	}

	private TestJourney running() {
		return accepted().fireTimer("serviceStartDay")
			.complete("confirmServiceStart", "serviceStartOutcome", "started", "serviceStartsOn", START,
					"serviceEndsOn", END);
	}

	private static void assertEnded(TestJourney journey, String end) {
		assertThat(journey.instance()).isEnded().hasPassed("recordServiceOutcome", end);
		assertThat(journey.variable("guidedServiceOutcome")).isEqualTo(end);
		assertThat(journey.variable("goalReached")).isEqualTo(false);
	}

}
