package fi.polku.segmentation;

import java.util.Map;

import fi.polku.DecisionTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SegmentTableTests {

	private static final DecisionTable SEGMENT = new DecisionTable("segmentation/segment.dmn", "segment");

	@ParameterizedTest(name = "{0}: {1}, {2}")
	@CsvSource({ "supportNeed=multi workAbility=limited, multiProfessional, severalProfessionals",
			"supportNeed=light workAbility=limited competence=current searchActivity=active, withSupport, limitedAbility",
			"supportNeed=regular workAbility=unclear, withSupport, abilityToExamine",
			"supportNeed=light workAbility=good competence=outdated searchActivity=none educationWish=false, searchPassive, searchSlackened",
			"supportNeed=light workAbility=good competence=unclear searchActivity=passive educationWish=true, throughTraining, wantsToLearn",
			"supportNeed=light workAbility=good competence=none searchActivity=active educationWish=false, throughTraining, competenceGap",
			"supportNeed=light workAbility=good competence=current searchActivity=passive educationWish=true, searchPassive, searchSlackened",
			"supportNeed=regular workAbility=good competence=current searchActivity=active longUnemploymentRisk=likely, withSupport, regularSupport",
			"supportNeed=light workAbility=good competence=current searchActivity=active longUnemploymentRisk=low, easiestToEmploy, readyToWork",
			"supportNeed=light workAbility=good competence=unclear searchActivity=active educationWish=false, withSupport, closerLook" })
	void interview_isProposedASegment(String facts, String segment, String reason) {
		assertThat(SEGMENT.ask(facts)).isEqualTo(Map.of("segmentProposal", segment, "segmentReason", reason));
	}

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource({ "competence=current searchActivity=passive, searchPassive",
			"competence=outdated searchActivity=active, throughTraining",
			"competence=current searchActivity=active, easiestToEmploy" })
	void listFactsAlone_areEnoughForAProposal(String facts, String segment) {
		assertThat(SEGMENT.ask(facts)).containsEntry("segmentProposal", segment);
	}

	@Test
	void ageAndDayCounts_areNotAsked() {
		assertThat(SEGMENT.inputs()).doesNotContain("ageYears", "benefitDays");
	}

}
