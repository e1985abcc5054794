package fi.polku.paysubsidy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import fi.polku.PolkuTest;
import fi.polku.journeys.TestJourney;
import fi.polku.journeys.TestJourneys;
import fi.polku.process.form.FieldFault;
import fi.polku.process.form.FormRule;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

/** From pay-subsidised work with the municipality to an onward placement. */
@PolkuTest
class OnwardRouteTests {

	@Autowired
	TestJourneys journeys;

	@Autowired
	List<OnwardWorkLimits> limits;

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
	void placement_endsAfterItBegins_andNotAfterTheSubsidy() {
		var journey = running("municipality").happens("onwardPlacementWanted");
		var after = LocalDate.parse(Subsidy.END).plusDays(1).toString();

		for (var rule : this.limits) {
			assertThat(faults(rule, journey, Subsidy.START, Subsidy.END)).as(rule.element()).isEmpty();
			assertThat(faults(rule, journey, Subsidy.END, Subsidy.START)).as(rule.element())
				.containsExactly("paysubsidy.fault.endsBeforeStart");
			assertThat(faults(rule, journey, Subsidy.START, after)).as(rule.element())
				.containsExactly("paysubsidy.fault.afterSubsidy");
		}
		assertThat(this.limits).extracting(FormRule::element)
			.containsExactlyInAnyOrder("draftOnwardAgreement", "holdAgreementMeeting");

		journey.happens("subsidyExtensionWanted")
			.complete("applyForExtension")
			.happens("extensionDecision", "extensionGranted", true, "extendedEndsOn", after);

		assertThat(faults(this.limits.get(0), journey, Subsidy.START, after)).isEmpty();
	}

	@Test
	void otherEmployer_nothingBegins() {
		var journey = running("company").happens("onwardPlacementWanted");

		assertThat(journey.instance()).hasPassed("onwardPlacementNotPossible").isNotWaitingAt("placeOnward");
	}

	private static List<String> faults(FormRule rule, TestJourney journey, String from, String until) {
		return rule.check(journey.caseNumber(), Map.of("onwardStartsOn", from, "onwardEndsOn", until), null)
			.stream()
			.map(FieldFault::code)
			.toList();
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
