package fi.polku.link;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** Tokens and codes of links. */
final class Secrets {

	private static final int TOKEN_BYTES = 24;

	private static final int CODES = 1_000_000;

	private static final SecureRandom random = new SecureRandom();

	private Secrets() {
	}

	/** 192 random bits, fit for an address. */
	static String token() {
		var bytes = new byte[TOKEN_BYTES];
		random.nextBytes(bytes);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

	/** Six random digits. */
	static String code() {
		return "%06d".formatted(random.nextInt(CODES));
	}

	/** A token has too many bits to be guessed from its plain digest. */
	static byte[] digest(String token) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
