package fi.polku.signin;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Instant;

import javax.crypto.spec.SecretKeySpec;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;

/**
 * Codes of the moment (RFC 6238): six digits, thirty seconds, SHA-1, as all apps have.
 */
final class OneTimeCodes {

	private static final TimeBasedOneTimePasswordGenerator CODES = new TimeBasedOneTimePasswordGenerator();

	private OneTimeCodes() {
	}

	/**
	 * Which step of thirty seconds the code is of: this one, or the one before or after
	 * for a clock that goes wrong; -1 where it is of none.
	 */
	static long step(byte[] secret, String code, Instant now) {
		var length = CODES.getTimeStep();
		for (var at : new Instant[] { now, now.minus(length), now.plus(length) }) {
			if (MessageDigest.isEqual(of(secret, at).getBytes(StandardCharsets.UTF_8),
					code.getBytes(StandardCharsets.UTF_8))) {
				return at.getEpochSecond() / length.toSeconds();
			}
		}
		return -1;
	}

	static String of(byte[] secret, Instant at) {
		try {
			return CODES.generateOneTimePasswordString(new SecretKeySpec(secret, CODES.getAlgorithm()), at);
		}
		catch (InvalidKeyException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
