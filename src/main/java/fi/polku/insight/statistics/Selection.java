package fi.polku.insight.statistics;

/**
 * Percentiles of type 7, exactly, without sorting: the values are only moved until what
 * is asked for stands in its place.
 */
public final class Selection {

	private Selection() {
	}

	/** The percentile; moves the values. Without any not a number. */
	public static double percentile(long[] values, double share) {
		return percentile(values, 0, values.length, share);
	}

	/** The median of a part; moves its values. Without any not a number. */
	public static double median(long[] values, int from, int until) {
		return percentile(values, from, until, 0.5);
	}

	/**
	 * The value that would stand at the place if all were sorted; afterwards none before
	 * it is larger and none behind it smaller.
	 */
	public static long nth(long[] values, int place) {
		return select(values, 0, values.length - 1, place);
	}

	private static double percentile(long[] values, int from, int until, double share) {
		if (until == from) {
			return Double.NaN;
		}
		double place = (until - from - 1) * share;
		int below = from + (int) Math.floor(place);
		double part = place - Math.floor(place);
		long lower = select(values, from, until - 1, below);
		return (part == 0) ? lower : lower + part * (smallest(values, below + 1, until) - lower);
	}

	private static long smallest(long[] values, int from, int until) {
		long smallest = Long.MAX_VALUE;
		for (int i = from; i < until; i++) {
			smallest = Math.min(smallest, values[i]);
		}
		return smallest;
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
