package fi.polku.vault;

import fi.polku.PolkuTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@PolkuTest
class KeyRingTests {

	private static final String OTHER = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";

	@Autowired
	KeySource source;

	@Autowired
	KnownKeys known;

	@Autowired
	KeyUse use;

	@Autowired
	Keys keys;

	@Test
	void sameKeys_start() {
		assertThatCode(() -> new KeyRing(this.source, this.known, this.use).read()).doesNotThrowAnyException();
	}

	@Test
	void otherKeysOfTheSameName_areRefusedInOneSentence() {
		refuses("index=" + OTHER + ",k1=" + OTHER, "is another");
	}

	@Test
	void missingKeyThatSeals_isRefusedInOneSentence() {
		var index = this.source.read().lines().filter((line) -> line.startsWith("index=")).findFirst().orElseThrow();
		refuses(index + "\nk9=" + OTHER, "the key k1 is missing");
	}

	@Test
	void keyThatSeals_isNeitherForgottenNorChosenAgain() {
		var sealing = this.keys.all().stream().filter((key) -> "sealing".equals(key.state())).findFirst().orElseThrow();

		assertThat(this.keys.forget(sealing.id())).isFalse();
		assertThat(this.keys.sealWith(sealing.id(), "admin")).isFalse();
		assertThat(this.keys.sealWith("none", "admin")).isFalse();
		assertThat(this.keys.forget("index")).isFalse();
	}

	private void refuses(String keys, String why) {
		assertThatThrownBy(() -> new KeyRing(() -> keys, this.known, this.use).read()).isInstanceOf(WrongKeys.class)
			.hasMessageContaining("POLKU_KEYS")
			.hasMessageContaining(why);
	}

}
