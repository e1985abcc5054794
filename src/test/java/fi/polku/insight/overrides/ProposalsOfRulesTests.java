package fi.polku.insight.overrides;

import java.util.List;

import fi.polku.PolkuTest;
import fi.polku.journeys.TestJourneys;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** A client is told what the rules proposed, and from what. */
@PolkuTest
class ProposalsOfRulesTests {

	@Autowired
	ProposalsOfRules proposals;

	@Autowired
	TestJourneys journeys;

	@Test
	void proposal_isToldWithItsGroundsAndOfNobodyElse() {
		var journey = this.journeys.start("segmentation", "educationLevel", "vocational", "competence", "current",
				"educationWish", false, "workAbility", "good", "searchActivity", "active", "supportNeed", "light",
				"longUnemploymentRisk", "low", "employmentStatus", "unemployed");
		this.journeys.start("segmentation", "educationLevel", "vocational", "competence", "current", "educationWish",
				false, "workAbility", "good", "searchActivity", "active", "supportNeed", "light",
				"longUnemploymentRisk", "low", "employmentStatus", "unemployed");

		var told = this.proposals.told(List.of(journey.caseNumber())).get("ruleProposal");

		assertThat(told).isNotEmpty()
			.allSatisfy((one) -> assertThat(one).containsEntry("caseNumber", journey.caseNumber().value()))
			.anySatisfy((one) -> {
				assertThat(one).containsEntry("decision", "segment").containsKeys("name", "proposedAt");
				assertThat(one.get("proposal").toString()).contains("easiestToEmploy");
				assertThat(one.get("grounds").toString()).contains("\"Osaaminen\":\"current\"",
						"\"Haluaa opiskella\":false");
			});
	}

}
