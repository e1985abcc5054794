package fi.polku.segmentation;

import fi.polku.PolkuTest;
import fi.polku.casefile.Cases;
import fi.polku.journeys.TestJourneys;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

@PolkuTest
class SegmentationTests {

	@Autowired
	private TestJourneys journeys;

	@Autowired
	private Cases cases;

	@Test
	void otherSegmentThanProposed_segmentConfirmed() {
		var journey = this.journeys.start("segmentation", "educationLevel", "vocational", "competence", "current",
				"educationWish", false, "workAbility", "good", "searchActivity", "active", "supportNeed", "light",
				"longUnemploymentRisk", "low", "employmentStatus", "unemployed");
		assertThat(journey.instance()).isWaitingAt("confirmSegment").hasPassed("proposeSegment");
		assertThat(journey.variable("segmentProposal")).isEqualTo("easiestToEmploy");

		journey.complete("confirmSegment", "segment", "withSupport", "segmentOverrideReason", "Pitkä tauko työstä.");

		assertThat(journey.instance()).isEnded().hasPassed("recordSegment", "segmentConfirmed");
		assertThat(this.cases.get(journey.caseNumber()).segment()).isEqualTo("withSupport");
	}

}
