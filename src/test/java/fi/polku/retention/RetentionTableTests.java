package fi.polku.retention;

import java.time.LocalDate;

import fi.polku.PolkuTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@PolkuTest
class RetentionTableTests {

	private static final String OWN = "rekisterinpitäjän päätös (906/2019 21 §)";

	@Autowired
	RetentionRules rules;

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					case         |        | 2024-12-31 | 2028-12-31 | 380/2023 122 §         | false
					case         |        | 2025-01-01 | 2029-01-01 | 380/2023 122 §         | true
					bookkeeping  |        | 2024-03-01 | 2030-12-31 | 1336/1997 2 luvun 10 § | false
					project      | VOITTO | 2018-08-31 | 2024-12-31 | (EU) N:o 1303/2013 140 artikla; rahoituspäätöksen ehto | false
					project      | VOIMA  | 2020-12-31 | 2026-12-31 | (EU) N:o 1303/2013 140 artikla; rahoituspäätöksen ehto | false
					project      | VOIMA  | 2021-01-01 | 2027-12-31 | (EU) 2021/1060 82 artikla | false
					jointService |        | 2024-12-31 | 2028-12-31 | 381/2023 12 §          | false
					jointService |        | 2025-01-01 | 2029-01-01 | 381/2023 12 §          | true
					""")
	void rowsOfLaw(String ground, String programme, LocalDate event, LocalDate until, String law, boolean confirmed) {
		var rule = this.rules.find(ground, (programme != null) ? programme : "", event).orElseThrow();

		assertThat(rule.until(event)).isEqualTo(until);
		assertThat(rule.law()).isEqualTo(law);
		assertThat(rule.confirmed()).isEqualTo(confirmed);
	}

	@ParameterizedTest
	@CsvSource({ "notBegun,12,months", "noCase,12,months", "appeal,60,days" })
	void whatTheControllerHasSet_isNoLawAndNotConfirmed(String ground, int amount, String unit) {
		assertThat(this.rules.of(ground, LocalDate.of(2026, 3, 2)))
			.isEqualTo(new RetentionRule(amount, unit, false, OWN, false));
	}

	@Test
	void programmeWithoutAFund_hasNoRowOfProjects() {
		assertThat(this.rules.find("project", "OTHER", LocalDate.of(2026, 3, 2))).isEmpty();
	}

}
