package fi.polku.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Base64;
import java.util.Set;

import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class VaultTests {

	private static final String INDEX = key("index", 1);

	private static final String OLD = key("k1", 2);

	private static final String NEW = key("k2", 3);

	private static final String HERE = Vault.place("client", 1);

	private final Vault vault = vault(INDEX + "," + OLD);

	@Test
	void sealedText_opensAgain() {
		var sealed = this.vault.seal("010594Y9021", HERE);
		assertThat(new String(sealed.bytes())).doesNotContain("010594");
		assertThat(this.vault.open(sealed, HERE)).isEqualTo("010594Y9021");
		assertThat(this.vault.seal("010594Y9021", HERE).bytes()).isNotEqualTo(sealed.bytes());
	}

	@Test
	void textOfAnotherRow_doesNotOpen() {
		var sealed = this.vault.seal("010594Y9021", HERE);
		assertThatIllegalStateException().isThrownBy(() -> this.vault.open(sealed, Vault.place("client", 2)))
			.withMessage("cannot open with key k1");
	}

	@Test
	void textSealedBeforeTextsWereBound_opensWhereItsKeyIsOfThatTime() throws Exception {
		var sealed = unbound("010594Y9021");
		assertThat(this.vault.open(sealed, HERE)).isEqualTo("010594Y9021");

		var newer = new Vault(() -> new KeysInUse(VaultKeys.parse(INDEX + "," + OLD), "k1", Set.of()));
		assertThatIllegalStateException().isThrownBy(() -> newer.open(sealed, HERE));
	}

	@Test
	void oneKeySeals_everyKeyOpens() {
		var sealedBefore = this.vault.seal("ääkköset", HERE);
		var rotated = vault(INDEX + "\n" + OLD + "\n" + NEW);
		assertThat(rotated.open(sealedBefore, HERE)).isEqualTo("ääkköset");
		assertThat(rotated.seal("x", HERE).keyId()).isEqualTo("k2");
		assertThatIllegalStateException().isThrownBy(() -> this.vault.open(rotated.seal("x", HERE), HERE))
			.withMessage("there is no key k2");
		var known = new Vault(() -> new KeysInUse(VaultKeys.parse(INDEX + "\n" + OLD + "\n" + NEW), "k1", Set.of()));
		assertThat(known.seal("x", HERE).keyId()).isEqualTo("k1");
		assertThat(known.open(rotated.seal("x", HERE), HERE)).isEqualTo("x");
	}

	@Test
	void changedByte_isNoticed() {
		var sealed = this.vault.seal("010594Y9021", HERE);
		sealed.bytes()[15] ^= 1;
		assertThatIllegalStateException().isThrownBy(() -> this.vault.open(sealed, HERE));
	}

	@Test
	void index_isTheSameForTheSameTextAndAnotherForAnother() {
		var rotated = vault(INDEX + "," + OLD + "," + NEW);
		assertThat(this.vault.index("010594Y9021")).hasSize(32).isEqualTo(rotated.index("010594Y9021"));
		assertThat(this.vault.index("010594-9021")).isNotEqualTo(this.vault.index("010594Y9021"));
	}

	@Test
	void secondIndexKey_findsBesideTheFirst() {
		var rotated = vault(INDEX + "," + key("index2", 4) + "," + OLD);
		assertThat(rotated.index("x")).isEqualTo(this.vault.index("x"));
		assertThat(rotated.indexes("x")).containsOnlyKeys("index", "index2");
		assertThat(rotated.indexes("x").get("index2")).isNotEqualTo(rotated.index("x"));
	}

	@Test
	void fileOpenToOthers_isRefused(@TempDir Path folder) throws IOException {
		var file = folder.resolve("keys");
		KeyFile.readOrCreate(file);
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
		assertThatIllegalStateException().isThrownBy(() -> KeyFile.readOrCreate(file))
			.withMessageContaining("chmod 600");
	}

	@Test
	void keysOfAProgram_areItsOutput() {
		assertThat(VaultKeys.parse(new KeyCommand("printf '%s\\n%s' '" + INDEX + "' '" + OLD + "'").read()).all())
			.containsExactly("index", "k1");
		assertThatIllegalStateException().isThrownBy(() -> new KeyCommand("echo salaisuus; exit 3").read())
			.withMessageNotContaining("salaisuus");
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

	private static Vault vault(String keys) {
		return new Vault(() -> KeysInUse.only(VaultKeys.parse(keys)));
	}

	/** As texts were sealed at first: bound to their key alone. */
	private static SealedText unbound(String text) throws Exception {
		var cipher = Cipher.getInstance("AES/GCM/NoPadding");
		var nonce = new byte[12];
		cipher.init(Cipher.ENCRYPT_MODE, VaultKeys.parse(INDEX + "," + OLD).key("k1"),
				new GCMParameterSpec(128, nonce));
		cipher.updateAAD("k1".getBytes());
		var sealed = cipher.doFinal(text.getBytes());
		var bytes = Arrays.copyOf(nonce, nonce.length + sealed.length);
		System.arraycopy(sealed, 0, bytes, nonce.length, sealed.length);
		return new SealedText("k1", bytes);
	}

	private static String key(String id, int fill) {
		var bytes = new byte[32];
		Arrays.fill(bytes, (byte) fill);
		return id + "=" + Base64.getEncoder().encodeToString(bytes);
	}

}
