package fi.polku.insight.statistics;

import java.util.Arrays;

/**
 * How many were at risk and how many ended, by cause, at each time at which somebody's
 * time ended or was cut off.
 */
final class RiskTable {

	private final double[] times;

	private final int[] atRisk;

	private final int[][] ended;

	private RiskTable(double[] times, int[] atRisk, int[][] ended) {
		this.times = times;
		this.atRisk = atRisk;
		this.ended = ended;
	}

	/**
	 * The table of the lengths.
	 * @param lengths in any unit, none negative
	 * @param causes of each: 0 where it goes on, else from 1
	 * @throws IllegalArgumentException where a length is negative or no number
	 */
	static RiskTable of(double[] lengths, int[] causes) {
		var times = distinct(lengths);
		var ended = new int[Arrays.stream(causes).max().orElse(0) + 1][times.length];
		for (int i = 0; i < lengths.length; i++) {
			ended[causes[i]][Arrays.binarySearch(times, lengths[i])]++;
		}
		var atRisk = new int[times.length];
		int left = 0;
		for (int at = times.length - 1; at >= 0; at--) {
			for (var cause : ended) {
				left += cause[at];
			}
			atRisk[at] = left;
		}
		return new RiskTable(times, atRisk, ended);
	}

	private static double[] distinct(double[] lengths) {
		var sorted = lengths.clone();
		Arrays.sort(sorted);
		if (sorted.length > 0 && !(sorted[0] >= 0 && sorted[sorted.length - 1] < Double.POSITIVE_INFINITY)) {
			throw new IllegalArgumentException("a length is negative or no number");
		}
		int count = 0;
		for (int i = 0; i < sorted.length; i++) {
			if (i == 0 || sorted[i] != sorted[count - 1]) {
				sorted[count++] = sorted[i];
			}
		}
		return Arrays.copyOf(sorted, count);
	}

	int size() {
		return this.times.length;
	}

	/** The number of causes, without that of going on. */
	int causes() {
		return this.ended.length - 1;
	}

	double time(int at) {
		return this.times[at];
	}

	/** How many had not ended before. */
	int atRisk(int at) {
		return this.atRisk[at];
	}

	/** How many ended then by the cause; by cause 0 those who went on unseen. */
	int ended(int cause, int at) {
		return (cause < this.ended.length) ? this.ended[cause][at] : 0;
	}

	/** How many ended then, by whatever cause. */
	int ended(int at) {
		int all = 0;
		for (int cause = 1; cause < this.ended.length; cause++) {
			all += this.ended[cause][at];
		}
		return all;
	}

}
