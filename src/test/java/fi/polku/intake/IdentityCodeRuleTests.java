package fi.polku.intake;

import java.time.LocalDate;
import java.util.Map;

import fi.polku.process.CaseNumber;
import fi.polku.process.form.FieldFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class IdentityCodeRuleTests {

	private static final CaseNumber CASE = new CaseNumber("2026-000001");

	private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

	private final IdentityCodeRule rule = new IdentityCodeRule();

	@ParameterizedTest
	@CsvSource({ "131052-308U, intake.fault.checkCharacter", "310252-308T, intake.fault.noSuchDate",
			"131052/308T, intake.fault.centurySign", "131052, intake.fault.format",
			"131052A308T, intake.fault.notBornYet" })
	void wrongCode_isTold(String code, String fault) {
		assertThat(this.rule.check(CASE, Map.of("personalIdentityCode", code), TODAY)).extracting(FieldFault::code)
			.containsExactly(fault);
	}

	@Test
	void rightCodeOrNone_isTaken() {
		assertThat(this.rule.check(CASE, Map.of("personalIdentityCode", "131052-308T"), TODAY)).isEmpty();
		assertThat(this.rule.check(CASE, Map.of("identityResult", "declined"), TODAY)).isEmpty();
	}

}
