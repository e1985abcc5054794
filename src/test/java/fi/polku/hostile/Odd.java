package fi.polku.hostile;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What people with bad intent, and broken programs, write into fields. */
final class Odd {

	/** A picture that is none, and would run a script where it is taken for markup. */
	static final String MARK = "<img src=x onerror=alert(1)>";

	/**
	 * What an expression of any language would come to; no chart has a place like it.
	 */
	static final String COUNTED = "62615533";

	private static final String SUM = "7919*7907";

	/**
	 * By what they are after: the page, the database, templates, text, numbers, files.
	 */
	static final List<List<String>> KINDS = List.of(
			List.of(MARK, "'\"></textarea></script><script>alert(1)</script>", "javascript:alert(1)"),
			List.of("' or 1=1 --", "\"); drop table trail; --", "%_\\"),
			List.of("{{" + SUM + "}}${" + SUM + "}#{" + SUM + "}*{" + SUM + "}", "__${" + SUM + "}__::.x",
					"[[${" + SUM + "}]]"),
			List.of("a\u0000b", "\u202Eoikealta\u202C \u2028\u2029\ufeff", "👩‍👩‍👧 e\u0301\ud83d",
					"x\r\nX-Evil: 1\r\n\r\n<b>", "x".repeat(9000)),
			List.of("-1", "99999999999999999999", "2026-02-30", "+999999999-12-31", "1e999", "null", "[]"),
			List.of("../../etc/passwd", "%00%0d%0a", "=cmd|'/C calc'!A1", "a;b=c&d"));

	static final List<String> VALUES = KINDS.stream().flatMap(List::stream).toList();

	/** Several of them at once, where each has been tried alone elsewhere. */
	static final String ALL = "-1' or 1=1 --" + MARK + "${" + SUM + "}a\u0000b%_";

	/** Found wherever it is. */
	static final String NEEDLE = "neula7721xyz";

	private Odd() {
	}

	/**
	 * One each of three kinds in what one writes in a form, then one and the needle in
	 * the rest of it; the form of the next turn gets others.
	 */
	static List<Map<String, String>> fields(PageForm form, int turn) {
		var bent = Stream.of(VALUES.get(turn % VALUES.size()), NEEDLE).map(form::bent);
		var kinds = IntStream.range(3 * turn, 3 * turn + (form.written().isEmpty() ? 0 : 3))
			.mapToObj((kind) -> KINDS.get(kind % KINDS.size()));
		return Stream.concat(kinds.map((kind) -> form.odd(kind.get(turn / 2 % kind.size()))), bent).toList();
	}

	/** What is wrong with an answer; empty where nothing is. */
	static String wrongWith(int status, String body) {
		if (status >= 500) {
			return "status " + status;
		}
		if (body.contains("<img src=x") || body.contains("<script>alert")) {
			return "markup";
		}
		int counted = body.indexOf(COUNTED);
		if (counted >= 0) {
			return "evaluated: " + body.substring(Math.max(0, counted - 80), Math.min(body.length(), counted + 40));
		}
		try {
			HostileTest.tellsNothing(body);
			return "";
		}
		catch (AssertionError ex) {
			return "tells of its inside";
		}
	}

}
