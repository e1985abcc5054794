package fi.polku.benefitlist;

import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.camunda.bpm.engine.variable.Variables;

import static org.assertj.core.api.Assertions.assertThat;

class MunicipalShareTableTests {

	private static final DmnEngine ENGINE = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

	private static final DmnDecision TABLE = ENGINE.parseDecision("municipalShare",
			MunicipalShareTableTests.class.getResourceAsStream("/processes/rules/municipalShare.dmn"));

	@ParameterizedTest(name = "{0}, {1} days on {2}: {3} %, step {4}")
	@CsvSource({ "LABOUR_MARKET_SUPPORT,500,2014-12-31,0,0", "LABOUR_MARKET_SUPPORT,501,2014-12-31,50,1",
			"LABOUR_MARKET_SUPPORT,300,2018-08-01,0,0", "LABOUR_MARKET_SUPPORT,301,2018-08-01,50,1",
			"LABOUR_MARKET_SUPPORT,1001,2024-12-31,70,2", "LABOUR_MARKET_SUPPORT,100,2025-01-01,0,0",
			"LABOUR_MARKET_SUPPORT,101,2025-01-01,10,1", "LABOUR_MARKET_SUPPORT,400,2026-03-01,30,3",
			"LABOUR_MARKET_SUPPORT,700,2026-03-01,40,4", "LABOUR_MARKET_SUPPORT,701,2026-03-01,50,5",
			"BASIC_ALLOWANCE,999,2024-12-31,0,0", "BASIC_ALLOWANCE,201,2025-01-01,20,2",
			"EARNINGS_RELATED_ALLOWANCE,401,2026-03-01,40,4", "GENERAL_SUPPORT,701,2026-09-01,50,5",
			"GENERAL_SUPPORT,701,2026-04-30,0,0", "UNKNOWN,701,2026-09-01,0,0" })
	void share_followsTheLawOfThePaymentDay(String benefit, int days, String paidOn, int percent, int step) {
		var row = evaluate(benefit, days, paidOn);

		assertThat(row.<Integer>getEntry("percent")).isEqualTo(percent);
		assertThat(row.<Integer>getEntry("step")).isEqualTo(step);
	}

	@Test
	void everyBenefit_hasExactlyOneRowForEveryDayCountOfEveryYear() {
		for (var benefit : fi.polku.benefitlist.reading.BenefitKind.values()) {
			for (var year = 2006; year < 2028; year++) {
				for (var days : new int[] { 0, 100, 101, 200, 300, 301, 400, 500, 501, 700, 701, 1000, 1001, 5000 }) {
					assertThat(evaluate(benefit.name(), days, year + "-06-01").getEntryMap()).hasSize(3);
				}
			}
		}
	}

	private static org.camunda.bpm.dmn.engine.DmnDecisionRuleResult evaluate(String benefit, int days, String paidOn) {
		return ENGINE
			.evaluateDecisionTable(TABLE,
					Variables.createVariables()
						.putValue("benefit", benefit)
						.putValue("totalDays", days)
						.putValue("paidOn", paidOn))
			.getSingleResult();
	}

}
