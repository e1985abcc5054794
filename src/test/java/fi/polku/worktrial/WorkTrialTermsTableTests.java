package fi.polku.worktrial;

import fi.polku.DecisionTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WorkTrialTermsTableTests {

	private static final DecisionTable TERMS = new DecisionTable("worktrial/workTrialTerms.dmn", "workTrialTerms");

	@ParameterizedTest(name = "begun {0}: {1} months, {2} with one host, {3}")
	@CsvSource({ "2015-05-04, 12, 6, 916/2012 4 luku", "2024-06-03, 12, 6, 916/2012 4 luku",
			"2024-12-31, 12, 6, 916/2012 4 luku", "2025-01-01, 6, 6, 380/2023 55 §", "2025-06-02, 6, 6, 380/2023 55 §",
			"2030-01-01, 6, 6, 380/2023 55 §" })
	void trialBegunIn2024Keeps12Months_in2025Has6(String start, long total, long host, String law) {
		assertThat(TERMS.ask("trialStartsOn=" + start)).containsEntry("maxMonths", total)
			.containsEntry("maxMonthsPerHost", host)
			.containsEntry("totalReference", law);
	}

	@ParameterizedTest
	@CsvSource({ "2024-12-31", "2025-01-01" })
	void dayAndWeek_haveTheirLimits(String start) {
		assertThat(TERMS.ask("trialStartsOn=" + start)).containsEntry("minHoursPerDay", 4L)
			.containsEntry("maxHoursPerDay", 8L)
			.containsEntry("maxDaysPerWeek", 5L);
	}

}
