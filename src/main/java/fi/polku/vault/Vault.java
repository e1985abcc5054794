package fi.polku.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;

import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Keeps identity codes and other protected texts: AES-256-GCM with a key id, and a keyed
 * index (HMAC-SHA-256) by which an equal text is found without opening any. The newest
 * key seals, every known key opens.
 */
public class Vault {

	private static final int NONCE_BYTES = 12;

	private static final int TAG_BITS = 128;

	private final VaultKeys keys;

	private final SecureRandom random = new SecureRandom();

	Vault(VaultKeys keys) {
		this.keys = keys;
	}

	/** Two seals of one text differ. */
	public SealedText seal(String text) {
		var nonce = new byte[NONCE_BYTES];
		this.random.nextBytes(nonce);
		var keyId = this.keys.newest();
		var sealed = crypt(Cipher.ENCRYPT_MODE, keyId, nonce, text.getBytes(StandardCharsets.UTF_8));
		var bytes = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
		System.arraycopy(sealed, 0, bytes, NONCE_BYTES, sealed.length);
		return new SealedText(keyId, bytes);
	}

	/** Fails loudly when the key is unknown or a byte was changed. */
	public String open(SealedText sealed) {
		if (sealed.bytes().length < NONCE_BYTES) {
			throw new IllegalStateException("not a sealed text");
		}
		var nonce = Arrays.copyOf(sealed.bytes(), NONCE_BYTES);
		var text = Arrays.copyOfRange(sealed.bytes(), NONCE_BYTES, sealed.bytes().length);
		return new String(crypt(Cipher.DECRYPT_MODE, sealed.keyId(), nonce, text), StandardCharsets.UTF_8);
	}

	/**
	 * 32 bytes, always the same for the same text and telling nothing of it without the
	 * key.
	 */
	public byte[] index(String text) {
		try {
			var mac = Mac.getInstance("HmacSHA256");
			mac.init(this.keys.index());
			return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("cannot make the index", ex);
		}
	}

	private byte[] crypt(int mode, String keyId, byte[] nonce, byte[] text) {
		SecretKey key = this.keys.key(keyId);
		try {
			var cipher = Cipher.getInstance("AES/GCM/NoPadding");
			cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
			cipher.updateAAD(keyId.getBytes(StandardCharsets.UTF_8));
			return cipher.doFinal(text);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("cannot open or seal with key " + keyId, ex);
		}
	}

}
