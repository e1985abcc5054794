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
		var another = new KeyRing(this.source, this.known, this.use);
		assertThatCode(another::read).doesNotThrowAnyException();
		another.leave();
	}

	@Test
	void otherKeysOfTheSameName_areRefusedInOneSentence() {
		var ids = this.known.all().stream().map((key) -> key.id() + "=" + OTHER).toList();
		refuses(String.join("\n", ids), "is another");
	}

	@Test
	void missingKeyThatSeals_isRefusedInOneSentence() {
		var index = this.source.read().lines().filter((line) -> line.startsWith("index")).toList();
		refuses(String.join("\n", index) + "\nk9=" + OTHER, "is missing");
	}

	@Test
	void keyThatSeals_isNeitherForgottenNorChosenAgain() {
		var sealing = this.keys.all().stream().filter((key) -> "sealing".equals(key.state())).findFirst().orElseThrow();

		assertThat(this.keys.forget(sealing.id())).isFalse();
		assertThat(this.keys.sealWith(sealing.id(), "admin")).isFalse();
		assertThat(this.keys.sealWith("none", "admin")).isFalse();
		var index = this.keys.all().stream().filter(KeyState::index).findFirst().orElseThrow();
		assertThat(this.keys.forget(index.id())).isFalse();
	}

	private void refuses(String keys, String why) {
		assertThatThrownBy(() -> new KeyRing(() -> keys, this.known, this.use).read()).isInstanceOf(WrongKeys.class)
			.hasMessageContaining("POLKU_KEYS")
			.hasMessageContaining(why);
	}

}
