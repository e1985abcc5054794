package fi.polku.signin;

import fi.polku.security.PasswordRules;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PasswordRulesTests {

	@ParameterizedTest
	@ValueSource(strings = { "short", "Password1234!", "Salasana2026!", "qwertyuiop123", "123456789012", "P@ssw0rd1234",
			"passwordpassword", "aaaaaaaaaaaa", "abababababab", "maija.malli-2026", "MAIJA.MALLI999", "Kesäkuu202612",
			"correct horse battery staple" })
	void triedFirst_isNotTaken(String password) {
		assertThat(PasswordRules.isGood(password, "maija.malli")).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "kettu-juoksee-yli-aidan", "Tuulinen9Ranta!", "åäö suolainen vesi", "xK4-pq9-Lm2-zz7" })
	void others_are(String password) {
		assertThat(PasswordRules.isGood(password, "maija.malli")).isTrue();
	}

}
