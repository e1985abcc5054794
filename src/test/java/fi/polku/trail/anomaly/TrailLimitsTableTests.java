package fi.polku.trail.anomaly;

import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class TrailLimitsTableTests {

	private static final DmnEngine ENGINE = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

	private static final DmnDecision TABLE = ENGINE.parseDecision("trailLimits",
			TrailLimitsTableTests.class.getResourceAsStream("/processes/rules/trailLimits.dmn"));

	@ParameterizedTest
	@EnumSource(AnomalyKind.class)
	void everyKind_hasALimitWithItsGround(AnomalyKind kind) {
		assertThat(limit(kind, "lawReference").toString()).contains("906/2019");
	}

	@ParameterizedTest
	@CsvSource({ "manyReads,40,3", "outsideRelation,5,0", "ownName,1,0", "accessTaken,1,0", "night,10,0",
			"protectedSeen,1,0" })
	void limits(AnomalyKind kind, int amount, int factor) {
		assertThat(limit(kind, "amount")).isEqualTo(amount);
		assertThat(limit(kind, "factor")).isEqualTo(factor);
	}

	private static Object limit(AnomalyKind kind, String name) {
		return ENGINE
			.evaluateDecisionTable(TABLE,
					Variables.createVariables().putValue("kind", kind.name()).putValue("day", "2026-11-03"))
			.getSingleResult()
			.getEntry(name);
	}

}
