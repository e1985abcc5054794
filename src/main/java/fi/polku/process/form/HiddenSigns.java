package fi.polku.process.form;

import java.util.regex.Pattern;

/** Signs that nobody sees, or that make words stand otherwise than they were written. */
public final class HiddenSigns {

	/** Direction marks that hold until they are closed, over what follows too. */
	private static final Pattern TURNING = Pattern.compile("[\\u202a-\\u202e\\u2066-\\u2069]");

	/** Format signs and separators, and the letters that are drawn as nothing. */
	private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Zl}\\p{Zp}\\u115f\\u1160\\u2800\\u3164\\uffa0]");

	private HiddenSigns() {
	}

	/** In a name or another line, where two that look the same are the same. */
	public static boolean inLine(String line) {
		return UNSEEN.matcher(line).find();
	}

	/**
	 * In words on several lines: what other programs put into them unasked may stay, what
	 * turns them may not.
	 */
	public static boolean inText(String text) {
		return TURNING.matcher(text).find();
	}

}
