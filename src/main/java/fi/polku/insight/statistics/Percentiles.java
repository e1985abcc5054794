package fi.polku.insight.statistics;

/** Percentiles of Hyndman and Fan's type 7, as {@code percentile_cont} of PostgreSQL. */
public final class Percentiles {

	private Percentiles() {
	}

	/**
	 * The percentile of sorted values.
	 * @param share between 0 and 1: 0.5 for the median
	 * @return no number where there are no values
	 */
	public static double of(double[] sorted, double share) {
		if (sorted.length == 0) {
			return Double.NaN;
		}
		double place = (sorted.length - 1) * share;
		int below = (int) Math.floor(place);
		double part = place - below;
		return (part == 0) ? sorted[below] : sorted[below] + part * (sorted[below + 1] - sorted[below]);
	}

}
