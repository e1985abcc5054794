package fi.polku.insight.cycle;

import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** A range cut into parts that are worked on side by side. */
final class Parts {

	private static final int SMALL = 4_096;

	private static final int MOST = 16;

	private Parts() {
	}

	static int of(int count) {
		return Math.max(1, Math.min(MOST, count / SMALL));
	}

	/** Where a part begins; where the one before ends. */
	static int begin(int part, int parts, int count) {
		return (int) ((long) count * part / parts);
	}

	/** What each part gives, in their order. */
	static <T> T[] each(int parts, IntFunction<T> work, IntFunction<T[]> array) {
		return IntStream.range(0, parts).parallel().mapToObj(work).toArray(array);
	}

}
