package fi.polku.client;

import java.util.regex.Pattern;

/**
 * Finds what looks like a personal identity code among other words, where none belongs:
 * such a text is not kept.
 */
public final class CodeInText {

	private static final Pattern LOOK = Pattern.compile(
			"(?<![\\p{L}\\p{N}])\\d{6}\\s?[-+\\u2010-\\u2015\\u2212A-FU-Ya-fu-y]\\s?\\d{3}[0-9A-Za-z](?![\\p{L}\\p{N}])");

	private CodeInText() {
	}

	public static boolean in(String text) {
		return LOOK.matcher(text).find();
	}

}
