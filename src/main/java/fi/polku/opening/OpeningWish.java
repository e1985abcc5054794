package fi.polku.opening;

/**
 * Why somebody opens a case.
 *
 * @param ground one of {@link Opening#GROUNDS}
 * @param reason in words
 * @param named whether the task needs to know who it is behind a protection order
 */
record OpeningWish(String ground, String reason, boolean named) {

	private static final int SHORTEST = 10;

	private static final int LONGEST = 1_000;

	OpeningWish {
		reason = reason.strip();
	}

	/** What is wrong with it, or {@code null}. */
	String fault() {
		if (!Opening.GROUNDS.contains(this.ground)) {
			return "ground";
		}
		return (this.reason.length() < SHORTEST || this.reason.length() > LONGEST) ? "reason" : null;
	}

}
