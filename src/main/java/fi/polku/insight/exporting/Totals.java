package fi.polku.insight.exporting;

/**
 * How much there is.
 *
 * @param people whose cases they are; {@code null} in a log of others
 * @param withheld people whom a protection order keeps out of every file
 * @param steps the pieces of work, ended or open
 */
public record Totals(long cases, Long people, long steps, long withheld) {

	private static final int GROUP = 5;

	/** Whether so few people would be somebody. */
	public boolean isTooFew() {
		return this.people != null && this.people > 0 && this.people < GROUP;
	}

}
