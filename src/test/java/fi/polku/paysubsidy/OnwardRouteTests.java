package fi.polku.paysubsidy;

import fi.polku.PolkuTest;
import fi.polku.journeys.TestJourney;
import fi.polku.journeys.TestJourneys;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

/** From pay-subsidised work with the municipality to an onward placement. */
@PolkuTest
class OnwardRouteTests {

	@Autowired
	TestJourneys journeys;

	@Test
	void workerOfTheMunicipality_isPlacedOnwardBesideTheWork() {
		var journey = running("municipality").happens("onwardPlacementWanted");

		assertThat(journey.instance()).isWaitingAt("placeOnward", "employmentEndDay");
		assertThat(journey.waitsFor()).as("once at a time").doesNotContain("onwardPlacementWanted");

		journey.complete("checkOnwardGrounds", "onwardSuitable", false);

		assertThat(journey.instance()).hasPassed("onwardPlacementOver").isWaitingAt("employmentEndDay");
	}

	@Test
	void periodEnds_placementGoesOn() {
		var journey = running("municipality").happens("onwardPlacementWanted").fireTimer("employmentEndDay");

		assertThat(journey.instance()).isWaitingAt("placeOnward", "confirmEmploymentOutcome");
	}

	@Test
	void otherEmployer_nothingBegins() {
		var journey = running("company").happens("onwardPlacementWanted");

		assertThat(journey.instance()).hasPassed("onwardPlacementNotPossible").isNotWaitingAt("placeOnward");
	}

	private TestJourney running(String employerKind) {
		var subsidy = new Subsidy(this.journeys);
		var found = subsidy.searching()
			.complete("findSubsidisedJob", "jobSearchResult", "found", "employerKind", employerKind, "employerConsent",
					true, "employerName", "Mallila", "jobTitle", "Puuseppä");
		return subsidy.apply(found)
			.happens("paySubsidyDecision", "subsidyGranted", true, "subsidyDecidedOn", "2030-02-20", "subsidyStartsOn",
					Subsidy.START, "subsidyEndsOn", Subsidy.END)
			.complete("agreeEmployment", "employmentAgreed", true, "subsidyDecidedOn", "2030-02-20",
					"employmentStartsOn", Subsidy.START, "subsidyEndsOn", Subsidy.END)
			.fireTimer("employmentStartDay")
			.complete("confirmEmploymentStart", "employmentStartOutcome", "started", "employmentStartsOn",
					Subsidy.START);
	}

}
