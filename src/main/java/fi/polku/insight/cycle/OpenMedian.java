package fi.polku.insight.cycle;

import java.util.Arrays;

import fi.polku.insight.Middle;
import fi.polku.insight.statistics.KaplanMeier;
import fi.polku.insight.statistics.Selection;

/**
 * Kaplan and Meier's median with its band, without the curve. Between two lengths that
 * were cut off the share and Greenwood's sum depend only on how many have ended, so a
 * place is found by its rank and the length there by selection.
 */
final class OpenMedian {

	private static final double Z = 1.959963984540054;

	private static final int SMALL = 2000;

	private static final double HALF = 0.5;

	private static final double EQUAL = 1e-9;

	/** Lengths that ended; from {@code from[i]} on those after the i-th cut. */
	private final long[] ended;

	/** How many ended no later than each length that was cut off. */
	private final int[] before;

	private final double unit;

	private OpenMedian(long[] ended, int[] before, double unit) {
		this.ended = ended;
		this.before = before;
		this.unit = unit;
	}

	/**
	 * The median of lengths.
	 * @param ended those that ended; they are moved
	 * @param cut those that went on unseen; they are sorted
	 * @param unit by which lengths are divided
	 */
	static Middle of(long[] ended, long[] cut, double unit) {
		return (ended.length + cut.length <= SMALL) ? Middle.of(curve(ended, cut, unit)) : ofMany(ended, cut, unit);
	}

	private static KaplanMeier curve(long[] ended, long[] cut, double unit) {
		var lengths = new double[ended.length + cut.length];
		var isEnded = new boolean[lengths.length];
		for (int i = 0; i < lengths.length; i++) {
			isEnded[i] = i < ended.length;
			lengths[i] = (isEnded[i] ? ended[i] : cut[i - ended.length]) / unit;
		}
		return KaplanMeier.of(lengths, isEnded);
	}

	/** So many that the edges of the band fall as the curve does where they cross. */
	static Middle ofMany(long[] ended, long[] cut, double unit) {
		Arrays.sort(cut);
		var until = new int[cut.length + 1];
		for (long length : ended) {
			until[place(cut, length)]++;
		}
		Arrays.parallelPrefix(until, Integer::sum);
		var median = new OpenMedian(ended, Arrays.copyOf(until, cut.length), unit);
		return new Middle(median.crossing(0), median.crossing(Z), median.crossing(-Z));
	}

	/** The first cut that is not before the length: what ends then is still at risk. */
	private static int place(long[] cut, long length) {
		int from = 0;
		int to = cut.length;
		while (from < to) {
			int middle = (from + to) >>> 1;
			if (cut[middle] < length) {
				from = middle + 1;
			}
			else {
				to = middle;
			}
		}
		return from;
	}

	/** Where the curve, or an edge of its band, falls to a half; null where it stays. */
	private Double crossing(double z) {
		double share = 1;
		double variance = 0;
		int done = 0;
		for (int cuts = 0; cuts <= this.before.length; cuts++) {
			int upTo = (cuts < this.before.length) ? this.before[cuts] : this.ended.length;
			int atRisk = this.ended.length + this.before.length - done - cuts;
			int count = upTo - done;
			if (count > 0) {
				int fallen = first(z, share, variance, atRisk, count);
				if (fallen <= count) {
					return length(done + fallen - 1, isHalf(edge(z, share, variance, atRisk, fallen)));
				}
				variance += 1.0 / (atRisk - count) - 1.0 / atRisk;
				share *= (double) (atRisk - count) / atRisk;
				done = upTo;
			}
		}
		return null;
	}

	/** After how many of the next to end; one more than there are where it does not. */
	private static int first(double z, double share, double variance, int atRisk, int count) {
		int from = 1;
		// where nobody goes on there is no band
		int last = (z != 0 && atRisk == count) ? count - 1 : count;
		int to = last + 1;
		while (from < to) {
			int middle = (from + to) >>> 1;
			if (edge(z, share, variance, atRisk, middle) <= HALF + EQUAL) {
				to = middle;
			}
			else {
				from = middle + 1;
			}
		}
		return (from <= last) ? from : count + 1;
	}

	private static double edge(double z, double share, double variance, int atRisk, int ended) {
		double left = share * (atRisk - ended) / atRisk;
		if (z == 0 || left == 0) {
			return (z == 0) ? left : Double.NaN;
		}
		double sum = variance + 1.0 / (atRisk - ended) - 1.0 / atRisk;
		double log = Math.log(left);
		return Math.exp(log * Math.exp(z * Math.sqrt(sum) / -log));
	}

	private static boolean isHalf(double share) {
		return share >= HALF - EQUAL;
	}

	private Double length(int rank, boolean stays) {
		double here = Selection.nth(this.ended, rank);
		boolean more = stays && rank + 1 < this.ended.length;
		return (more ? (here + Selection.nth(this.ended, rank + 1)) / 2 : here) / this.unit;
	}

}
