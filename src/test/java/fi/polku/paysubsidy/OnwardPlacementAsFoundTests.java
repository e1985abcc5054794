package fi.polku.paysubsidy;

import fi.polku.PolkuTest;
import fi.polku.journeys.TestJourney;
import fi.polku.journeys.TestJourneys;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

/** The onward placement as it was found: one thing after the other. */
@PolkuTest
class OnwardPlacementAsFoundTests {

	@Autowired
	TestJourneys journeys;

	@Test
	void secondCompanyTakes_agreementComesBack_pathIsSoughtAfterTheEnd() {
		var journey = drafted("2030-03-01").happens("onwardPermitDecision", "onwardPermitGranted", true)
			.complete("signOnwardAgreement", "onwardAgreementResult", "incomplete")
			.complete("completeOnwardAgreement")
			.complete("signOnwardAgreement", "onwardAgreementResult", "signed")
			.fireTimer("onwardStartDay")
			.fireTimer("onwardMidway")
			.complete("visitHostCompany")
			.fireTimer("onwardEndDay")
			.complete("secureOnwardPath", "onwardResult", "hiredByHost");

		assertThat(journey.instance()).isEnded().hasPassed("hiredByHost");
	}

	@Test
	void noCompany_searchEnds() {
		var journey = chosen().complete("askHost", "hostAnswer", "endSearch");

		assertThat(journey.instance()).isEnded().hasPassed("noHostCompany");
	}

	@Test
	void permitRefused_afterAllTheWork() {
		var journey = drafted("2030-03-01").happens("onwardPermitDecision", "onwardPermitGranted", false);

		assertThat(journey.instance()).isEnded().hasPassed("draftOnwardAgreement", "onwardNotPermitted");
	}

	@Test
	void noticeIsEnough_notAgreed() {
		var journey = drafted("2023-06-30").complete("signOnwardAgreement", "onwardAgreementResult", "notAgreed");

		assertThat(journey.instance()).isEnded().hasPassed("onwardNotAgreed").hasNotPassed("onwardPermitDecision");
	}

	@Test
	void endsEarly_interrupted() {
		var journey = drafted("2023-06-30").complete("signOnwardAgreement", "onwardAgreementResult", "signed")
			.fireTimer("onwardStartDay")
			.happens("onwardEndedEarly", "onwardResult", "onwardInterrupted");

		assertThat(journey.instance()).isEnded().hasPassed("onwardInterrupted");
	}

	private TestJourney chosen() {
		return this.journeys.startVersion("onwardPlacement", 1).complete("chooseOnwardPerson");
	}

	private TestJourney drafted(String start) {
		return chosen().complete("askHost", "hostAnswer", "refuses")
			.complete("askHost", "hostAnswer", "takes")
			.complete("draftOnwardAgreement", "onwardStartsOn", start, "onwardEndsOn", "2030-05-31")
			.complete("applyForOnwardPermit");
	}

}
