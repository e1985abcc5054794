package fi.polku.insight.onecase;

import fi.polku.process.CaseNumber;
import fi.polku.security.Person;
import fi.polku.security.Role;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** A decision that looked at work ability, read by who may and who may not know it. */
class SensitiveDecisionTests extends OneCaseTest {

	@Test
	void whoMayNotReadHealth_seesNeitherInputNorRowNorWhyTheRowSaysSo() throws Exception {
		var number = decided("limited");

		var decision = traced(number, this.auditor);

		assertThat(decision.inputs()).filteredOn(TracedDecision.Fact::variable, "workAbility")
			.extracting(TracedDecision.Fact::value)
			.containsExactly("terveyttä koskeva tieto");
		assertThat(decision.inputs()).filteredOn(TracedDecision.Fact::variable, "competence")
			.extracting(TracedDecision.Fact::value)
			.doesNotContain("terveyttä koskeva tieto");
		assertThat(decision.rules()).containsExactly(new TracedDecision.Rule(0, null, null, true));
		assertThat(decision.outputs()).filteredOn(TracedDecision.Fact::variable, "segmentReason")
			.extracting(TracedDecision.Fact::value)
			.containsExactly("terveyttä koskeva tieto");
		assertThat(decision.outputs()).filteredOn(TracedDecision.Fact::variable, "segmentProposal")
			.extracting(TracedDecision.Fact::value)
			.containsExactly("Tuetusti työhön");
		assertThat(decision.toString()).doesNotContain("limited", "segment_rule");
		this.browser.as("trace-auditor", get("/api/insight/cases/" + number))
			.andExpect(status().isOk())
			.andExpect(content().string(not(containsString("limited"))));
		this.browser.as("trace-auditor", get("/insight/cases/" + number).param("lang", "en"))
			.andExpect(content().string(containsString("data concerning health")))
			.andExpect(content().string(not(containsString("??"))));
	}

	@Test
	void rowThatLooksAtNothingOfHealth_isTold() {
		var decision = traced(decided("good"), this.auditor);

		assertThat(decision.rules()).singleElement().satisfies((rule) -> {
			assertThat(rule.sensitive()).isFalse();
			assertThat(rule.row()).isPositive();
		});
	}

	@Test
	void whoMayReadHealth_seesAll() {
		var number = decided("limited");
		var owner = person("trace-own-coordinator", "own", Role.COORDINATOR);
		this.jdbc.sql("""
				update client_case set organisation = 'own', owner = :me where number = :number
				""").param("me", owner.username()).param("number", number.value()).update();

		var decision = traced(number, owner);

		assertThat(decision.inputs()).filteredOn(TracedDecision.Fact::variable, "workAbility")
			.extracting(TracedDecision.Fact::value)
			.doesNotContain("terveyttä koskeva tieto");
		assertThat(decision.rules()).singleElement()
			.satisfies((rule) -> assertThat(rule.id()).startsWith("segment_rule"));
	}

	private TracedDecision traced(CaseNumber number, Person reader) {
		return this.cases.find(number, reader, "audit")
			.orElseThrow()
			.decisions()
			.stream()
			.filter((one) -> "segment".equals(one.key()))
			.findFirst()
			.orElseThrow();
	}

	private CaseNumber decided(String ability) {
		return this.journeys
			.start("segmentation", "competence", "current", "educationWish", false, "workAbility", ability,
					"searchActivity", "active", "supportNeed", "light", "longUnemploymentRisk", "low")
			.caseNumber();
	}

}
