package fi.polku.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class LockedBackupTests {

	static final BackupKey KEY = BackupKey.ofKey(Base64.getEncoder().encodeToString(new byte[32]));

	static final String PASSPHRASE = "neljä sinistä kynää";

	@TempDir
	Path folder;

	final ObjectMapper json = JsonMapper.builder().findAndAddModules().build();

	@Test
	void lockedBytes_areReadAgainFromAnyPlace() throws IOException {
		for (int size : List.of(0, 1, BackupCipher.PIECE - 1, BackupCipher.PIECE, BackupCipher.PIECE + 1, 300_000)) {
			var plain = new byte[size];
			new Random(size).nextBytes(plain);
			var locked = locked(plain);

			try (var channel = LockedChannel.over(Files.newByteChannel(locked), KEY)) {
				assertThat(Channels.newInputStream(channel).readAllBytes()).isEqualTo(plain);
				assertThat(channel.size()).isEqualTo(size);
				channel.position(size / 2);
				assertThat(Channels.newInputStream(channel).readAllBytes())
					.isEqualTo(Arrays.copyOfRange(plain, size / 2, size));
			}
		}
	}

	@Test
	void whatIsChangedCutOrMoved_isRefused() throws IOException {
		var sealed = BackupCipher.PIECE + BackupCipher.TAG;
		var bytes = Files.readAllBytes(locked(new byte[200_000]));

		refuses(flipped(bytes, 12));
		refuses(flipped(bytes, BackupCipher.HEAD + 7));
		refuses(flipped(bytes, bytes.length - 1));
		refuses(Arrays.copyOf(bytes, BackupCipher.HEAD + sealed));
		refuses(Arrays.copyOf(bytes, bytes.length - 20));
		var swapped = bytes.clone();
		System.arraycopy(bytes, BackupCipher.HEAD, swapped, BackupCipher.HEAD + sealed, sealed);
		System.arraycopy(bytes, BackupCipher.HEAD + sealed, swapped, BackupCipher.HEAD, sealed);
		refuses(swapped);
	}

	@Test
	void lockedBackup_isCheckedByItsCommandAndHoldsNothingInClear(CapturedOutput said) throws Exception {
		var file = this.folder.resolve("polku.backup");
		backup(file, BackupKey.ofPassphrase(PASSPHRASE));

		DatabaseCommand.run("--polku.check-backup=" + file, "--POLKU_BACKUP_PASSPHRASE=" + PASSPHRASE);

		assertThat(said.getOut()).contains("is whole: 2 rows of 1 tables", "need the keys: k1, k2");
		assertThat(Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1)).startsWith("POLKUBK1")
			.doesNotContain("vault_key");
	}

	@Test
	void lockedBackup_isNotOpenedWithoutItsKeyOrWithAnother() throws Exception {
		var file = this.folder.resolve("polku.backup");
		backup(file, KEY);

		assertThatThrownBy(() -> BackupFile.open(file, null, this.json)).isInstanceOf(DatabaseFault.class)
			.hasMessageContaining("it is locked; give its key in POLKU_BACKUP_KEY");
		assertThatThrownBy(() -> BackupFile.open(file, BackupKey.ofPassphrase(PASSPHRASE), this.json))
			.isInstanceOf(DatabaseFault.class)
			.hasMessageContaining("its key is another");
	}

	@Test
	void badKeys_areToldWithoutTheirText() {
		assertThatThrownBy(() -> BackupKey.ofKey("salaisuus")).isInstanceOf(DatabaseFault.class)
			.hasMessageNotContaining("salaisuus");
		assertThatThrownBy(() -> BackupKey.ofPassphrase("lyhyt")).isInstanceOf(DatabaseFault.class)
			.hasMessageNotContaining("lyhyt");
	}

	private Path locked(byte[] plain) throws IOException {
		var bytes = new ByteArrayOutputStream();
		try (var out = LockedOutput.over(bytes, KEY)) {
			new ByteArrayInputStream(plain).transferTo(out);
		}
		return Files.write(this.folder.resolve("locked"), bytes.toByteArray());
	}

	private void refuses(byte[] bytes) throws IOException {
		var file = Files.write(this.folder.resolve("bad"), bytes);
		assertThatThrownBy(() -> {
			try (var channel = LockedChannel.over(Files.newByteChannel(file), KEY)) {
				Channels.newInputStream(channel).readAllBytes();
			}
		}).isInstanceOf(IOException.class);
	}

	private static byte[] flipped(byte[] bytes, int place) {
		var flipped = bytes.clone();
		flipped[place] ^= 1;
		return flipped;
	}

	private void backup(Path file, BackupKey key) throws Exception {
		var rows = "k1\t\\\\x00\t\\\\x00\nk2\t\\\\x00\t\\\\x00\n".getBytes();
		var digest = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(rows));
		var table = new Manifest.Table("vault_key", List.of("id", "kind", "proof"), 2, digest);
		var manifest = new Manifest(Manifest.FORMAT, java.time.Instant.EPOCH, "11", List.of(table), List.of());
		try (var zip = new ZipOutputStream(LockedOutput.over(Files.newOutputStream(file), key))) {
			zip.putNextEntry(new ZipEntry(table.entry()));
			zip.write(rows);
			zip.putNextEntry(new ZipEntry(Manifest.ENTRY));
			zip.write(this.json.writeValueAsBytes(manifest));
		}
	}

}
