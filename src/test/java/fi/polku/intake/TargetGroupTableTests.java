package fi.polku.intake;

import java.util.Map;

import fi.polku.DecisionTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TargetGroupTableTests {

	private static final DecisionTable TARGET_GROUP = new DecisionTable("intake/targetGroup.dmn", "targetGroup");

	private static final DecisionTable LIST_PROPOSAL = new DecisionTable("intake/targetGroup.dmn", "listProposal");

	@ParameterizedTest(name = "{0}: {1}, {2}")
	@CsvSource({ "source=list programme=VOITTO benefitDays=20 ageYears=40, in, invitedFromList",
			"source=self onServiceNow=true programme=VOITTO benefitDays=600 ageYears=40, judgement, onServiceNow",
			"source=self programme=VOITTO benefitDays=300 ageYears=40, in, longBenefit",
			"source=self programme=voitto benefitDays=300 ageYears=40, in, longBenefit",
			"source=partner programme=VOITTO benefitDays=10 ageYears=24, in, youngSeeker",
			"source=self programme=VOITTO benefitDays=299 ageYears=25, judgement, nearLimit",
			"source=self programme=VOIMA benefitDays=200 ageYears=40, in, longBenefit",
			"source=self programme=VOIMA benefitDays=199 ageYears=55, in, ageingSeeker",
			"source=self programme=VOIMA benefitDays=199 ageYears=29, judgement, youngSeeker",
			"source=employmentAuthority programme=VOITTO benefitDays=50 ageYears=40, judgement, referredByProfessional",
			"source=outreach programme=VOIMA benefitDays=-1 ageYears=40, judgement, referredByProfessional",
			"source=self programme=VOITTO benefitDays=-1 ageYears=-1, judgement, factsMissing",
			"source=self programme=VOITTO benefitDays=199 ageYears=40, outside, fewBenefitDays",
			"source=self programme=OTHER benefitDays=500 ageYears=40, judgement, otherProgramme" })
	void referral_isProposed(String facts, String proposal, String reason) {
		assertThat(TARGET_GROUP.ask(facts)).isEqualTo(Map.of("targetProposal", proposal, "targetReason", reason));
	}

	@ParameterizedTest(name = "{0}: {1}, {2}")
	@CsvSource({ "onServiceNow=true programme=VOITTO benefitDays=900 ageYears=40, alreadyServed, onServiceNow, 0",
			"programme=VOITTO benefitDays=300 ageYears=40, invite, longBenefit, 0",
			"programme=VOITTO benefitDays=61 ageYears=24 listKind=early, invite, youngSeeker, 0",
			"programme=VOIMA benefitDays=200 ageYears=40, invite, longBenefit, 0",
			"programme=VOIMA benefitDays=101 ageYears=55, invite, ageingSeeker, 0",
			"programme=OTHER benefitDays=300 ageYears=40, invite, longBenefit, 0",
			"programme=VOITTO benefitDays=299 ageYears=40, later, nearLimit, 8",
			"programme=VOITTO benefitDays=61 ageYears=40 listKind=early, later, earlyList, 12",
			"programme=VOITTO benefitDays=150 ageYears=40 listKind=invoice, later, fewBenefitDays, 12" })
	void personOnTheList_isProposed(String facts, String proposal, String reason, int weeks) {
		assertThat(LIST_PROPOSAL.ask(facts)).containsEntry("listProposal", proposal)
			.containsEntry("listReason", reason)
			.hasEntrySatisfying("recheckWeeks", (value) -> assertThat(((Number) value).intValue()).isEqualTo(weeks));
	}

}
