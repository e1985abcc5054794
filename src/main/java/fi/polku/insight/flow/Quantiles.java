package fi.polku.insight.flow;

import fi.polku.insight.statistics.Percentiles;

/** Percentiles of type 7 without sorting: only what they need is put in its place. */
final class Quantiles {

	private final double[] values;

	private int placed;

	/** Changes the order of the values. */
	Quantiles(double[] values) {
		this.values = values;
	}

	/** The percentile; to be asked for in rising order. */
	double at(double share) {
		int below = (int) Math.floor((this.values.length - 1) * share);
		place(below);
		place(Math.min(below + 1, this.values.length - 1));
		return Percentiles.of(this.values, share);
	}

	/** Puts at the place what would be there if all were sorted (Hoare's FIND). */
	private void place(int wanted) {
		int low = Math.min(this.placed, wanted);
		int high = this.values.length - 1;
		while (low < high) {
			double pivot = this.values[(low + high) >>> 1];
			int left = low;
			int right = high;
			while (left <= right) {
				while (this.values[left] < pivot) {
					left++;
				}
				while (pivot < this.values[right]) {
					right--;
				}
				if (left <= right) {
					swap(left++, right--);
				}
			}
			low = (wanted > right) ? ((wanted < left) ? wanted : left) : low;
			high = (wanted <= right) ? right : (wanted < left) ? wanted : high;
		}
		this.placed = wanted;
	}

	private void swap(int one, int other) {
		double value = this.values[one];
		this.values[one] = this.values[other];
		this.values[other] = value;
	}

}
