package fi.polku.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Base64;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class VaultTests {

	private static final String INDEX = key("index", 1);

	private static final String OLD = key("k1", 2);

	private static final String NEW = key("k2", 3);

	private final Vault vault = new Vault(VaultKeys.parse(INDEX + "," + OLD));

	@Test
	void sealedText_opensAgain() {
		var sealed = this.vault.seal("010594Y9021");
		assertThat(new String(sealed.bytes())).doesNotContain("010594");
		assertThat(this.vault.open(sealed)).isEqualTo("010594Y9021");
		assertThat(this.vault.seal("010594Y9021").bytes()).isNotEqualTo(sealed.bytes());
	}

	@Test
	void newestKeySeals_everyKeyOpens() {
		var sealedBefore = this.vault.seal("ääkköset");
		var rotated = new Vault(VaultKeys.parse(INDEX + "\n" + OLD + "\n" + NEW));
		assertThat(rotated.open(sealedBefore)).isEqualTo("ääkköset");
		assertThat(rotated.seal("x").keyId()).isEqualTo("k2");
		assertThatIllegalStateException().isThrownBy(() -> this.vault.open(rotated.seal("x")))
			.withMessage("there is no key k2");
	}

	@Test
	void changedByte_isNoticed() {
		var sealed = this.vault.seal("010594Y9021");
		sealed.bytes()[15] ^= 1;
		assertThatIllegalStateException().isThrownBy(() -> this.vault.open(sealed));
	}

	@Test
	void index_isTheSameForTheSameCodeAndAnotherForAnotherSign() {
		var rotated = new Vault(VaultKeys.parse(INDEX + "," + OLD + "," + NEW));
		var code = "010594Y9021";
		assertThat(this.vault.index(code)).hasSize(32).isEqualTo(rotated.index(code));
		assertThat(this.vault.index("010594-9021")).isNotEqualTo(this.vault.index(code));
	}

	@Test
	void firstStart_makesAFileForItsOwnerOnly(@TempDir Path folder) throws IOException {
		var file = folder.resolve("data").resolve("keys");
		var text = KeyFile.readOrCreate(file);
		assertThat(KeyFile.readOrCreate(file)).isEqualTo(text);
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
		assertThat(file.getParent()).isDirectoryContaining((path) -> path.equals(file));
		assertThat(VaultKeys.parse(text).newest()).isEqualTo("k1");
	}

	@Test
	void badKeys_areToldWithoutTheirText() {
		assertThatIllegalArgumentException().isThrownBy(() -> VaultKeys.parse(INDEX));
		assertThatIllegalArgumentException().isThrownBy(() -> VaultKeys.parse(OLD));
		assertThatIllegalArgumentException().isThrownBy(() -> VaultKeys.parse("index=secret"))
			.withMessageNotContaining("secret");
		assertThatIllegalArgumentException().isThrownBy(() -> VaultKeys.parse(INDEX + "," + OLD + "," + OLD))
			.withMessage("key k1 stands twice");
	}

	private static String key(String id, int fill) {
		var bytes = new byte[32];
		Arrays.fill(bytes, (byte) fill);
		return id + "=" + Base64.getEncoder().encodeToString(bytes);
	}

}
