package fi.polku.hostile;

import java.util.List;

/** What people with bad intent, and broken programs, write into fields. */
final class Odd {

	/** A picture that is none, and would run a script where it is taken for markup. */
	static final String MARK = "<img src=x onerror=alert(1)>";

	/** What an expression of any language would come to. */
	static final String COUNTED = "86419753";

	private static final String SUM = "7*12345679";

	static final List<String> VALUES = List.of("' or 1=1 --", "\"); drop table trail; --", "%_\\", MARK,
			"'\"></textarea></script><script>alert(1)</script>",
			"{{" + SUM + "}}${" + SUM + "}#{" + SUM + "}*{" + SUM + "}", "__${" + SUM + "}__::.x", "[[${" + SUM + "}]]",
			"a\u0000b", "\u202Eoikealta\u202C \u2028\u2029\ufeff", "👩‍👩‍👧 e\u0301\ud83d", "=cmd|'/C calc'!A1",
			"x\r\nX-Evil: 1\r\n\r\n<b>", "-1", "99999999999999999999", "2026-02-30", "+999999999-12-31",
			"javascript:alert(1)", "../../etc/passwd", "%00%0d%0a", "1e999", "null", "[]", "a;b=c&d", "x".repeat(9000));

	/** Several of them at once, where each has been tried alone elsewhere. */
	static final String ALL = "-1' or 1=1 --" + MARK + "${" + SUM + "}a\u0000b%_";

	private Odd() {
	}

	/** What is wrong with an answer; empty where nothing is. */
	static String wrongWith(int status, String body) {
		if (status >= 500) {
			return "status " + status;
		}
		if (body.contains("<img src=x") || body.contains("<script>alert")) {
			return "markup";
		}
		if (body.contains(COUNTED)) {
			return "evaluated";
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
