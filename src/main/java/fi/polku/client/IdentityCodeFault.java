package fi.polku.client;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What is wrong with a personal identity code, in the order it is looked for. */
public enum IdentityCodeFault {

	/** Nothing was given. */
	MISSING,

	/** Not six digits, a sign, three digits and a check character; or number 000–001. */
	FORMAT,

	/** The seventh character is none of the signs of the three centuries. */
	CENTURY_SIGN,

	/** The day does not exist in that year. */
	NO_SUCH_DATE,

	/** The check character does not fit the digits. */
	CHECK_CHARACTER;

	/** The fault as messages and programs name it, e.g. {@code checkCharacter}. */
	public String code() {
		var words = name().toLowerCase(Locale.ROOT).split("_");
		return (words.length == 1) ? words[0]
				: words[0] + Arrays.stream(words).skip(1).map(IdentityCodeFault::capital).collect(Collectors.joining());
	}

	private static String capital(String word) {
		return Character.toUpperCase(word.charAt(0)) + word.substring(1);
	}

}
