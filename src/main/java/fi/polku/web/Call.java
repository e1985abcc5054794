package fi.polku.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A POST as {@link Idempotency} knows it.
 *
 * @param key the caller's Idempotency-Key, or {@code null}: then the call is done each
 * time
 * @param bodyHash a digest of key, address and body; the body itself is not kept
 */
public record Call(String user, String key, String bodyHash) {

	private static final String FORM = "[\\x21-\\x7e]{1,200}";

	/**
	 * The call, refused where its key has another form than 1 to 200 visible characters.
	 */
	public static Call of(String user, String key, String path, byte[] body) {
		if (key(key) == null) {
			return new Call(user, null, null);
		}
		var digest = sha256();
		digest.update((key + "\0" + path + "\0").getBytes(StandardCharsets.UTF_8));
		return new Call(user, key, HexFormat.of().formatHex(digest.digest(body)));
	}

	/**
	 * The key as it was given, refused where it has another form; may be {@code null}.
	 */
	public static String key(String key) {
		if (key != null && !key.matches(FORM)) {
			throw Refusal.badRequest("web.idempotency.key");
		}
		return key;
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
