package fi.polku.insight.statistics;

/**
 * A share with its band of 95 % (Wilson 1927, without continuity correction).
 *
 * @param value hits ÷ all
 * @param lower between 0 and the value
 * @param upper between the value and 1
 */
public record Wilson(double value, double lower, double upper) {

	/** The 97.5 % point of the normal distribution. */
	private static final double Z = 1.959963984540054;

	/**
	 * The share of hits among all.
	 * @return {@code null} where there is nothing to share
	 */
	public static Wilson of(long hits, long all) {
		if (all == 0) {
			return null;
		}
		double share = (double) hits / all;
		double middle = (share + Z * Z / (2 * all)) / (1 + Z * Z / all);
		double half = Z / (1 + Z * Z / all) * Math.sqrt(share * (1 - share) / all + Z * Z / (4.0 * all * all));
		return new Wilson(share, Math.max(0, Math.min(share, middle - half)),
				Math.min(1, Math.max(share, middle + half)));
	}

}
