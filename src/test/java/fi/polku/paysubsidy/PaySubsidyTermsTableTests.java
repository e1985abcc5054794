package fi.polku.paysubsidy;

import fi.polku.DecisionTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PaySubsidyTermsTableTests {

	private static final DecisionTable TERMS = new DecisionTable("paysubsidy/paySubsidyTerms.dmn", "paySubsidyTerms");

	@ParameterizedTest(name = "{0}, {1}, {2}: {3} %, {4} months, {5} euros")
	@CsvSource({ "2018-03-01, basic, company, 30, 6, ", "2018-03-01, longUnemployed, municipality, 40, 12, ",
			"2023-06-30, veryLongUnemployed, company, 50, 12, ",
			"2023-06-30, veryLongUnemployed, association, 100, 12, ", "2018-03-01, reducedAbility, company, 50, 24, ",
			"2018-03-01, over60, company, 40, 24, ", "2023-07-01, basic, company, 50, 5, 1260",
			"2024-12-31, longUnemployed, municipality, 50, 10, 1260",
			"2024-05-02, veryLongUnemployed, municipality, 50, 10, 1260",
			"2024-05-02, veryLongUnemployed, association, 100, 10, 2020",
			"2024-05-02, reducedAbility, company, 70, 10, 1770", "2024-05-02, over60, municipality, 50, 24, 1260",
			"2024-05-02, over55, company, 70, 10, 1770", "2025-01-01, basic, company, 50, 5, 1260",
			"2025-06-02, longUnemployed, association, 50, 10, 1260",
			"2025-06-02, veryLongUnemployed, company, 50, 10, 1260",
			"2025-06-02, veryLongUnemployed, association, 100, 10, 2020", "2025-12-31, over60, company, 50, 24, 1260",
			"2025-06-02, reducedAbility, municipality, 70, 10, ", "2025-06-02, over55, municipality, 70, 10, ",
			"2026-01-01, basic, company, 50, 5, ", "2026-01-01, longUnemployed, company, 50, 10, ",
			"2026-01-01, veryLongUnemployed, company, 50, 10, ",
			"2026-01-01, veryLongUnemployed, association, 100, 10, ", "2026-01-01, reducedAbility, company, 70, 10, ",
			"2026-01-01, over60, municipality, 50, 24, ", "2026-01-01, over55, company, 70, 10, " })
	void grant_hasTheTermsOfItsDay(String day, String ground, String kind, Long percent, Long months, Long cap) {
		var terms = terms(day, ground, kind);
		assertThat(terms).containsEntry("subsidyAllowed", true)
			.containsEntry("subsidyPercent", percent)
			.containsEntry("subsidyMonths", months);
		assertThat(terms.get("subsidyMonthlyCap")).isEqualTo(cap);
	}

	@ParameterizedTest(name = "{0}, {1}, {2}: {3}")
	@CsvSource({ "2018-03-01, over55, company, 916/2012 7 luku (1456/2016)",
			"2024-05-02, basic, state, 371/2023 (916/2012 7 luku)", "2025-06-02, over60, state, 380/2023 83 §",
			"2026-01-01, basic, state, 380/2023 83 §", "2025-01-01, basic, municipality, L 1098/2024",
			"2025-01-01, longUnemployed, municipality, L 1098/2024",
			"2026-01-01, veryLongUnemployed, municipality, L 1098/2024",
			"2026-01-01, apprenticeship, municipality, L 1098/2024" })
	void noSubsidyForThisEmployer_saidWithItsGround(String day, String ground, String kind, String law) {
		assertThat(terms(day, ground, kind)).containsEntry("subsidyAllowed", false)
			.containsEntry("subsidyReference", law);
	}

	@ParameterizedTest
	@ValueSource(strings = { "2016-12-31 basic company", "2018-03-01 apprenticeship company",
			"2024-05-02 apprenticeship company", "2025-06-02 apprenticeship company",
			"2026-01-01 apprenticeship association" })
	void unconfirmedRow_namesNoPercentage(String case_) {
		var parts = case_.split(" ");
		assertThat(terms(parts[0], parts[1], parts[2])).containsEntry("subsidyTermsConfirmed", false)
			.doesNotContainKey("subsidyPercent");
	}

	@ParameterizedTest
	@ValueSource(strings = { "2010-01-01", "2017-01-01", "2023-06-30", "2023-07-01", "2024-12-31", "2025-01-01",
			"2025-12-31", "2026-01-01", "2031-01-01" })
	void everyClientAndEmployer_hasExactlyOneRow(String day) {
		for (var ground : new String[] { "basic", "longUnemployed", "veryLongUnemployed", "reducedAbility", "over60",
				"over55", "apprenticeship" }) {
			for (var kind : new String[] { "company", "association", "municipality", "state" }) {
				assertThat(terms(day, ground, kind)).as(day + " " + ground + " " + kind).containsKey("subsidyAllowed");
			}
		}
	}

	private static java.util.Map<String, Object> terms(String day, String ground, String kind) {
		return TERMS.ask("subsidyGrantedOn=" + day + " clientGround=" + ground + " employerKind=" + kind);
	}

}
