package fi.polku.process.form;

import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Signs that nobody sees, or that make words stand otherwise than they were written. */
public final class HiddenSigns {

	/**
	 * Put between words by other programs and saying nothing: hyphens to be, marks of a
	 * file.
	 */
	private static final Pattern IDLE = Pattern.compile("[\\u00ad\\u200b\\ufeff]");

	/** As programs copy a telephone number. */
	private static final Pattern NUMBER = Pattern
		.compile("[\\u202a\\u202d\\u2066\\u2068]([+0-9 ()\\u00a0-]{1,40})[\\u202c\\u2069]");

	/** Direction marks that hold until they are closed, over what follows too. */
	private static final Pattern TURNING = Pattern.compile("[\\u202a-\\u202e\\u2066-\\u2069]");

	/** Format signs and separators, and the letters that are drawn as nothing. */
	private static final Pattern UNSEEN = Pattern
		.compile("[\\p{Cf}\\p{Zl}\\p{Zp}\\u115f\\u1160\\u2800\\u3164\\uffa0&&[^\\u200c\\u200d]]");

	/** Letters of scripts that part or join them by signs, and pictures. */
	private static final Pattern JOINED = Pattern.compile(
			"[\\p{L}\\p{M}&&[^\\p{IsLatin}\\p{IsGreek}\\p{IsCyrillic}]]|[\\p{So}\\u2194\\u2195\\x{1f3fb}-\\x{1f3ff}]");

	private HiddenSigns() {
	}

	/** What was meant: without what other programs put into it unasked. */
	public static String without(String given) {
		var said = NUMBER.matcher(IDLE.matcher(given).replaceAll("")).replaceAll("$1");
		var from = 0;
		var to = said.length();
		while (from < to && isEdge(said.charAt(from))) {
			from++;
		}
		while (to > from && isEdge(said.charAt(to - 1))) {
			to--;
		}
		return said.substring(from, to);
	}

	/** In a name or another line, where two that look the same are the same. */
	public static boolean inLine(String line) {
		return UNSEEN.matcher(line).find()
				|| IntStream.range(0, line.length()).anyMatch((at) -> isLooseJoiner(line, at));
	}

	/**
	 * In words on several lines: what other programs put into them unasked may stay, what
	 * turns them may not.
	 */
	public static boolean inText(String text) {
		return TURNING.matcher(text).find();
	}

	/** It parts or joins nothing, so nobody sees it. */
	private static boolean isLooseJoiner(String line, int at) {
		if (line.charAt(at) != '\u200c' && line.charAt(at) != '\u200d') {
			return false;
		}
		return at == 0 || at + 1 == line.length() || !isJoined(line.codePointBefore(at))
				|| !isJoined(line.codePointAt(at + 1));
	}

	private static boolean isJoined(int sign) {
		return JOINED.matcher(Character.toString(sign)).matches();
	}

	private static boolean isEdge(char sign) {
		return Character.getType(sign) == Character.FORMAT || Character.isWhitespace(sign);
	}

}
