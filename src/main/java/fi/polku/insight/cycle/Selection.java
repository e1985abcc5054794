package fi.polku.insight.cycle;

/**
 * Percentiles of type 7 by selection: the values are not sorted, only moved until what is
 * asked for stands in its place.
 */
final class Selection {

	private Selection() {
	}

	/** The percentile; moves the values. No number where there are none. */
	static double percentile(long[] values, double share) {
		if (values.length == 0) {
			return Double.NaN;
		}
		double place = (values.length - 1) * share;
		int below = (int) Math.floor(place);
		double part = place - below;
		long low = nth(values, below);
		return (part == 0) ? low : low + part * (next(values, below) - low);
	}

	/** The smallest of those that stand behind. */
	private static long next(long[] values, int place) {
		long smallest = Long.MAX_VALUE;
		for (int i = place + 1; i < values.length; i++) {
			smallest = Math.min(smallest, values[i]);
		}
		return smallest;
	}

	/**
	 * The value that would stand at the place if they were sorted; afterwards none before
	 * it is larger and none behind it smaller.
	 */
	static long nth(long[] values, int place) {
		int from = 0;
		int to = values.length - 1;
		while (from < to) {
			long pivot = median(values[from], values[(from + to) >>> 1], values[to]);
			int left = from;
			int right = to;
			while (left <= right) {
				while (values[left] < pivot) {
					left++;
				}
				while (values[right] > pivot) {
					right--;
				}
				if (left <= right) {
					long moved = values[left];
					values[left++] = values[right];
					values[right--] = moved;
				}
			}
			if (place > right && place < left) {
				return values[place];
			}
			from = (place >= left) ? left : from;
			to = (place <= right) ? right : to;
		}
		return values[place];
	}

	private static long median(long one, long two, long three) {
		return Math.max(Math.min(one, two), Math.min(Math.max(one, two), three));
	}

}
