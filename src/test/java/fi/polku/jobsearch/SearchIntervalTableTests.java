package fi.polku.jobsearch;

import java.util.List;
import java.util.Map;

import fi.polku.PolkuTest;
import fi.polku.process.RuleTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@PolkuTest
class SearchIntervalTableTests {

	@Autowired
	RuleTable decisions;

	@ParameterizedTest
	@CsvSource({ "2022-05-01,4,need", "2022-05-02,2,law", "2024-12-31,2,law", "2025-01-01,2,law", "2025-12-31,2,law",
			"2026-01-01,4,need" })
	void eachEra_oneRow(String began, int weeks, String ground) {
		var rows = this.decisions.rows("searchInterval", Map.of("jobSearchFrom", began));

		assertThat(rows).isEqualTo(List.of(Map.of("proposedWeeks", weeks, "proposedWeeksGround", ground)));
	}

}
