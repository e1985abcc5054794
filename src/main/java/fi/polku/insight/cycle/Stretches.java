package fi.polku.insight.cycle;

import java.util.Arrays;
import java.util.stream.IntStream;

import fi.polku.insight.statistics.Order;

/**
 * Stretches of work one after the other.
 *
 * @param ready of each: when the earliest was ready of what was worked on
 */
record Stretches(long[] begin, long[] end, long[] ready, int count) {

	/** Of pieces of work that may overlap; those without length are none. */
	static Stretches of(long[] ready, long[] working, long[] until) {
		var pieces = IntStream.range(0, ready.length).filter((i) -> until[i] > working[i]).toArray();
		var begins = Order.by(pieces, (i) -> working[i]);
		var times = new long[2 * pieces.length];
		for (int i = 0; i < pieces.length; i++) {
			times[2 * i] = working[pieces[i]];
			times[2 * i + 1] = until[pieces[i]];
		}
		Arrays.sort(times);
		return laid(times, begins, new Going(ready, until, pieces.length), working);
	}

	private static Stretches laid(long[] times, int[] begins, Going going, long[] working) {
		var begin = new long[times.length];
		var end = new long[times.length];
		var earliest = new long[times.length];
		int count = 0;
		int next = 0;
		for (int i = 0; i + 1 < times.length; i++) {
			while (next < begins.length && working[begins[next]] <= times[i]) {
				going.add(begins[next++]);
			}
			going.endAt(times[i]);
			if (times[i + 1] > times[i] && !going.isEmpty()) {
				begin[count] = times[i];
				end[count] = times[i + 1];
				earliest[count++] = going.earliest();
			}
		}
		return new Stretches(begin, end, earliest, count);
	}

	/** The first that ends after the moment. */
	int endingAfter(long moment) {
		int from = 0;
		int to = this.count;
		while (from < to) {
			int middle = (from + to) >>> 1;
			if (this.end[middle] <= moment) {
				from = middle + 1;
			}
			else {
				to = middle;
			}
		}
		return from;
	}

	/** The first that begins at the moment or later. */
	int beginningFrom(long moment) {
		int place = Arrays.binarySearch(this.begin, 0, this.count, moment);
		return (place >= 0) ? place : -place - 1;
	}

}
