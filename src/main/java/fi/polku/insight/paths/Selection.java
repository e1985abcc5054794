package fi.polku.insight.paths;

/** The median of part of an array, exactly, without sorting all of it. */
final class Selection {

	private Selection() {
	}

	/** Of type 7; the part changes its order. Without values not a number. */
	static double median(long[] values, int from, int until) {
		int count = until - from;
		if (count == 0) {
			return Double.NaN;
		}
		int middle = from + (count - 1) / 2;
		long lower = select(values, from, until - 1, middle);
		if (count % 2 == 1) {
			return lower;
		}
		long upper = Long.MAX_VALUE;
		for (int i = middle + 1; i < until; i++) {
			upper = Math.min(upper, values[i]);
		}
		return lower + (upper - lower) / 2.0;
	}

	/**
	 * Puts the value of that rank at its place: the lesser before it, the greater after.
	 */
	private static long select(long[] values, int first, int last, int rank) {
		int low = first;
		int high = last;
		while (low < high) {
			long pivot = pivot(values, low, high);
			int less = low;
			int more = high;
			while (less <= more) {
				while (values[less] < pivot) {
					less++;
				}
				while (values[more] > pivot) {
					more--;
				}
				if (less <= more) {
					swap(values, less++, more--);
				}
			}
			if (rank <= more) {
				high = more;
			}
			else if (rank >= less) {
				low = less;
			}
			else {
				return values[rank];
			}
		}
		return values[rank];
	}

	/** The middle one of three, each the middle one of three, spread evenly. */
	private static long pivot(long[] values, int low, int high) {
		int step = (high - low) / 8;
		return middle(middle(values[low], values[low + step], values[low + 2 * step]),
				middle(values[low + 3 * step], values[low + 4 * step], values[low + 5 * step]),
				middle(values[low + 6 * step], values[low + 7 * step], values[high]));
	}

	private static long middle(long one, long other, long third) {
		return Math.max(Math.min(one, other), Math.min(Math.max(one, other), third));
	}

	private static void swap(long[] values, int one, int other) {
		long kept = values[one];
		values[one] = values[other];
		values[other] = kept;
	}

}
