package fi.polku.insight.statistics;

import java.util.Arrays;

/**
 * A chart of single values and moving ranges (XmR): what varies by itself stays within
 * the limits, what changes shows as a signal.
 *
 * @param meanRange the mean of the differences between neighbours
 * @param outside whether each value lies outside the limits
 * @param shifted whether each is one of at least eight in a row on one side of the mean
 */
public record ControlChart(double mean, double meanRange, boolean[] outside, boolean[] shifted) {

	private static final double LIMITS = 2.66;

	private static final double RANGES = 3.268;

	private static final int RUN = 8;

	/**
	 * The chart of values in the order of time.
	 * @param baseline how many of the first values set the limits: all, or those before a
	 * change; at least two
	 * @throws IllegalArgumentException where there are not as many
	 */
	public static ControlChart of(double[] values, int baseline) {
		if (baseline < 2 || values.length < baseline) {
			throw new IllegalArgumentException("limits need two values at least");
		}
		double mean = Arrays.stream(values, 0, baseline).average().orElseThrow();
		double ranges = 0;
		for (int i = 1; i < baseline; i++) {
			ranges += Math.abs(values[i] - values[i - 1]);
		}
		var chart = new ControlChart(mean, ranges / (baseline - 1), new boolean[values.length],
				new boolean[values.length]);
		chart.mark(values);
		return chart;
	}

	private void mark(double[] values) {
		int run = 0;
		double side = 0;
		for (int i = 0; i < values.length; i++) {
			this.outside[i] = values[i] > upper() || values[i] < lower();
			double here = Math.signum(values[i] - this.mean);
			run = (here == 0) ? 0 : (here == side) ? run + 1 : 1;
			side = here;
			if (run >= RUN) {
				Arrays.fill(this.shifted, i + 1 - run, i + 1, true);
			}
		}
	}

	/** The upper limit of values. */
	public double upper() {
		return this.mean + LIMITS * this.meanRange;
	}

	/** The lower limit of values; may be below zero. */
	public double lower() {
		return this.mean - LIMITS * this.meanRange;
	}

	/** The upper limit of the differences between neighbours. */
	public double rangeLimit() {
		return RANGES * this.meanRange;
	}

}
