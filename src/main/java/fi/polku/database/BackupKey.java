package fi.polku.database;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;

import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

import org.springframework.core.env.Environment;

/**
 * What locks a backup: 32 bytes in base64 ({@code POLKU_BACKUP_KEY}) or a passphrase
 * ({@code POLKU_BACKUP_PASSPHRASE}). Each file has a key of its own, made from it with
 * the file's salt.
 */
final class BackupKey {

	static final String KEY = "POLKU_BACKUP_KEY";

	static final String PASSPHRASE = "POLKU_BACKUP_PASSPHRASE";

	private static final int KEY_BYTES = 32;

	private static final int SHORTEST_PASSPHRASE = 16;

	private static final int ROUNDS = 600_000;

	private final byte[] key;

	private final char[] passphrase;

	private BackupKey(byte[] key, char[] passphrase) {
		this.key = key;
		this.passphrase = passphrase;
	}

	/** The key at hand, or {@code null} without one. */
	static BackupKey of(Environment environment) {
		var key = environment.getProperty(KEY, "").strip();
		var passphrase = environment.getProperty(PASSPHRASE, "");
		if (!key.isEmpty()) {
			return ofKey(key);
		}
		return passphrase.isEmpty() ? null : ofPassphrase(passphrase);
	}

	static BackupKey ofKey(String base64) {
		try {
			var bytes = Base64.getDecoder().decode(base64);
			if (bytes.length == KEY_BYTES) {
				return new BackupKey(bytes, null);
			}
		}
		catch (IllegalArgumentException ex) {
			// told below, without the text
		}
		throw new DatabaseFault(KEY + " is not 32 bytes in base64. `openssl rand -base64 32` makes one.");
	}

	static BackupKey ofPassphrase(String passphrase) {
		if (passphrase.length() < SHORTEST_PASSPHRASE) {
			throw new DatabaseFault(PASSPHRASE + " has to have %d characters at least.".formatted(SHORTEST_PASSPHRASE));
		}
		return new BackupKey(null, passphrase.toCharArray());
	}

	SecretKey forFile(byte[] salt) {
		try {
			return new SecretKeySpec((this.key != null) ? fromKey(salt) : fromPassphrase(salt), "AES");
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("cannot make the key of the backup", ex);
		}
	}

	private byte[] fromKey(byte[] salt) throws GeneralSecurityException {
		var mac = Mac.getInstance("HmacSHA256");
		mac.init(new SecretKeySpec(this.key, "HmacSHA256"));
		mac.update("polku-backup".getBytes(StandardCharsets.US_ASCII));
		return mac.doFinal(salt);
	}

	private byte[] fromPassphrase(byte[] salt) throws GeneralSecurityException {
		var spec = new PBEKeySpec(this.passphrase, salt, ROUNDS, KEY_BYTES * Byte.SIZE);
		return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
	}

	@Override
	public String toString() {
		return "BackupKey[…]";
	}

}
