package fi.polku.process.check;

import java.util.regex.Pattern;

/**
 * Whether an expression of a table could be computed without end or fill the memory: it
 * repeats, defines functions, takes powers, rounds to as many places as it likes or looks
 * for patterns. No rule of a table needs any of it, and one row would stop every case.
 */
public final class Endless {

	static final Pattern QUOTED = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"");

	private static final Pattern COSTLY = Pattern
		.compile("\\b(?:for|some|every|function|external)\\b|\\*\\*" + "|\\b(?:matches|replace|split|extract)\\s*\\("
				+ "|\\b(?:decimal|floor|ceiling|up|down)\\s*\\((?![^(),]*(?:,\\s*\\d{1,2}\\s*)?\\))");

	/** Longer ones are refused by their length. */
	private static final int LONGEST = 4_000;

	private Endless() {
	}

	public static boolean is(String expression) {
		return expression.length() > LONGEST || COSTLY.matcher(QUOTED.matcher(expression).replaceAll("\"\"")).find();
	}

}
