package fi.polku.people;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** A password to be told to somebody: no letter that is taken for another. */
final class OneTimePassword {

	private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

	private static final int LENGTH = 16;

	private static final SecureRandom RANDOM = new SecureRandom();

	private OneTimePassword() {
	}

	static String make() {
		return RANDOM.ints(LENGTH, 0, LETTERS.length())
			.mapToObj((at) -> String.valueOf(LETTERS.charAt(at)))
			.collect(Collectors.joining());
	}

}
