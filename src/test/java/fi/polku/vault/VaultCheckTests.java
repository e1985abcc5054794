package fi.polku.vault;

import fi.polku.PolkuTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@PolkuTest
class VaultCheckTests {

	@Autowired
	Vault vault;

	@Autowired
	JdbcClient jdbc;

	@Test
	void sameKeys_start() {
		assertThatCode(() -> new VaultCheck(this.vault, this.jdbc).afterSingletonsInstantiated())
			.doesNotThrowAnyException();
	}

	@Test
	void otherKeys_areRefusedInOneSentence() {
		var other = new Vault(VaultKeys.parse(
				"index=MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=,k9=MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDI="));

		assertThatThrownBy(() -> new VaultCheck(other, this.jdbc).afterSingletonsInstantiated())
			.isInstanceOf(VaultCheck.WrongKeys.class)
			.hasMessageContaining("POLKU_KEYS");
	}

}
