package fi.polku.workshop.draft;

/**
 * What is said of a draft as the database keeps it: without unseen signs, and not without
 * end.
 */
final class DraftWords {

	private static final int LONGEST_NAME = 200;

	private static final int LONGEST_REASON = 2_000;

	private DraftWords() {
	}

	static String name(String given) {
		return kept(given, LONGEST_NAME);
	}

	static String reason(String given) {
		return kept(given, LONGEST_REASON);
	}

	private static String kept(String given, int longest) {
		var seen = given.replaceAll("[\\p{Cc}\\p{Cs}&&[^\\r\\n\\t]]", "").strip();
		return seen.substring(0, Math.min(seen.length(), longest));
	}

}
