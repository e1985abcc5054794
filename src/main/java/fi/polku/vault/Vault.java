package fi.polku.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Keeps identity codes and other protected texts: AES-256-GCM with a key id, bound to the
 * place where it stands, and keyed indexes (HMAC-SHA-256) by which an equal text is found
 * without opening any. One key seals, every known key opens.
 */
public class Vault {

	private static final int NONCE_BYTES = 12;

	private static final int TAG_BITS = 128;

	private final Supplier<KeysInUse> keys;

	private final SecureRandom random = new SecureRandom();

	Vault(Supplier<KeysInUse> keys) {
		this.keys = keys;
	}

	/** The name of a place: the table and what tells its row. */
	public static String place(String table, Object... ids) {
		var place = new StringBuilder(table);
		for (var id : ids) {
			place.append(':').append(id);
		}
		return place.toString();
	}

	/**
	 * Two seals of one text differ.
	 * @param place where the text is kept ({@link #place}); it opens nowhere else
	 */
	public SealedText seal(String text, String place) {
		var keys = this.keys.get();
		return seal(text, place, keys.sealing(), keys);
	}

	SealedText seal(String text, String place, String keyId, KeysInUse keys) {
		var nonce = new byte[NONCE_BYTES];
		this.random.nextBytes(nonce);
		try {
			var sealed = cipher(Cipher.ENCRYPT_MODE, keys.keys().key(keyId), nonce, bound(keyId, place))
				.doFinal(text.getBytes(StandardCharsets.UTF_8));
			var bytes = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
			System.arraycopy(sealed, 0, bytes, NONCE_BYTES, sealed.length);
			return new SealedText(keyId, bytes);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("cannot seal with key " + keyId, ex);
		}
	}

	/**
	 * Fails loudly when the key is unknown, a byte was changed or the place is another.
	 */
	public String open(SealedText sealed, String place) {
		return open(sealed, place, this.keys.get());
	}

	String open(SealedText sealed, String place, KeysInUse keys) {
		var keyId = sealed.keyId();
		try {
			return open(sealed, bound(keyId, place), keys);
		}
		catch (AEADBadTagException ex) {
			if (!keys.unbound().contains(keyId)) {
				throw new IllegalStateException("cannot open with key " + keyId, ex);
			}
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("cannot open with key " + keyId, ex);
		}
		try {
			return open(sealed, keyId.getBytes(StandardCharsets.UTF_8), keys);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("cannot open with key " + keyId, ex);
		}
	}

	/**
	 * 32 bytes for each index key by its id, the first key first; always the same for the
	 * same text and telling nothing of it without the key.
	 */
	public Map<String, byte[]> indexes(String text) {
		var indexes = new LinkedHashMap<String, byte[]>();
		this.keys.get().keys().indexes().forEach((id, key) -> indexes.put(id, index(key, text)));
		return indexes;
	}

	/** The index of the first key, for as long as it is at hand. */
	public byte[] index(String text) {
		return index(this.keys.get().keys().indexes().values().iterator().next(), text);
	}

	static byte[] index(SecretKey key, String text) {
		try {
			var mac = Mac.getInstance("HmacSHA256");
			mac.init(key);
			return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("cannot make the index", ex);
		}
	}

	private static String open(SealedText sealed, byte[] told, KeysInUse keys) throws GeneralSecurityException {
		if (sealed.bytes().length < NONCE_BYTES + TAG_BITS / 8) {
			throw new IllegalStateException("not a sealed text");
		}
		var nonce = Arrays.copyOf(sealed.bytes(), NONCE_BYTES);
		var text = cipher(Cipher.DECRYPT_MODE, keys.keys().key(sealed.keyId()), nonce, told).doFinal(sealed.bytes(),
				NONCE_BYTES, sealed.bytes().length - NONCE_BYTES);
		return new String(text, StandardCharsets.UTF_8);
	}

	private static byte[] bound(String keyId, String place) {
		return (keyId + '\0' + place).getBytes(StandardCharsets.UTF_8);
	}

	private static Cipher cipher(int mode, SecretKey key, byte[] nonce, byte[] told) throws GeneralSecurityException {
		var cipher = Cipher.getInstance("AES/GCM/NoPadding");
		cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
		cipher.updateAAD(told);
		return cipher;
	}

}
