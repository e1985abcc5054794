package fi.polku.paysubsidy;

import fi.polku.PolkuTest;
import fi.polku.journeys.TestJourney;
import fi.polku.journeys.TestJourneys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

/** The onward placement as improved. */
@PolkuTest
class OnwardPlacementTests {

	private static final String START = "2030-03-01";

	@Autowired
	TestJourneys journeys;

	@ParameterizedTest
	@ValueSource(strings = { "hiredByHost", "onwardToOtherWork", "onwardToOtherService" })
	void permittedAndAgreed_pathIsSecuredBeforeTheEnd(String result) {
		var journey = meet(applied(START), true, START).happens("onwardPermitDecision", "onwardPermitGranted", true)
			.fireTimer("onwardStartDay")
			.fireTimer("onwardMidway")
			.complete("visitHostCompany")
			.fireTimer("timeToSecureOnwardPath")
			.complete("secureOnwardPath", "onwardPlan", result)
			.fireTimer("onwardEndDay")
			.complete("confirmOnwardOutcome", "onwardResult", result);

		assertThat(journey.instance()).isEnded().hasPassed(result);
	}

	@Test
	void dayOfThePath_isThreeWeeksBeforeTheEnd() {
		var journey = meet(applied(START), true, START).happens("onwardPermitDecision", "onwardPermitGranted", true)
			.fireTimer("onwardStartDay");

		assertThat(journey.job("timeToSecureOnwardPath").getDuedate()).isEqualTo("2030-05-10T08:00:00+03:00");
	}

	@Test
	void beforeJuly2023_noticeIsEnough() {
		var journey = meet(applied("2023-06-30"), true, "2023-06-30");

		assertThat(journey.instance()).isWaitingAt("onwardStartDay").hasNotPassed("onwardPermitDecision");
	}

	@Test
	void endsEarly_interrupted() {
		var journey = meet(applied("2023-06-30"), true, "2023-06-30").fireTimer("onwardStartDay")
			.happens("onwardEndedEarly", "onwardResult", "onwardInterrupted");

		assertThat(journey.instance()).isEnded().hasPassed("onwardInterrupted");
	}

	@Test
	void notSuitable_nothingElseBegins() {
		var journey = this.journeys.start("onwardPlacement").complete("checkOnwardGrounds", "onwardSuitable", false);

		assertThat(journey.instance()).isEnded().hasPassed("onwardNotSuitable").hasNotPassed("preparePermit");
	}

	@Test
	void noHost_ends() {
		var journey = checked(START).complete("searchHosts", "onwardHostFound", false).complete("preparePermit");

		assertThat(journey.instance()).isEnded().hasPassed("noHostCompany").hasNotPassed("applyForOnwardPermit");
	}

	@Test
	void permitRefused_ends() {
		var journey = applied(START).happens("onwardPermitDecision", "onwardPermitGranted", false);

		meet(journey, true, START);

		assertThat(journey.instance()).isEnded().hasPassed("onwardNotPermitted");
	}

	@Test
	void notAgreed_ends() {
		var journey = applied("2023-06-30").complete("holdAgreementMeeting", "onwardAgreed", false);

		assertThat(journey.instance()).isEnded().hasPassed("onwardNotAgreed");
	}

	private TestJourney checked(String start) {
		return this.journeys.start("onwardPlacement")
			.complete("checkOnwardGrounds", "onwardSuitable", true, "onwardStartsOn", start, "employerConsent", true);
	}

	private TestJourney applied(String start) {
		return checked(start).complete("preparePermit")
			.complete("searchHosts", "onwardHostFound", true)
			.complete("applyForOnwardPermit");
	}

	private static TestJourney meet(TestJourney journey, boolean agreed, String start) {
		return journey.complete("holdAgreementMeeting", "onwardAgreed", agreed, "onwardStartsOn", start, "onwardEndsOn",
				"2030-05-31");
	}

}
