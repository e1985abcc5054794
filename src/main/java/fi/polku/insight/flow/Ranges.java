package fi.polku.insight.flow;

import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.IntStream;

/** Counts over ranges of cases at once and puts the parts together in their order. */
final class Ranges {

	private static final int SIZE = 1 << 14;

	private Ranges() {
	}

	static <T> T count(int size, Counting<T> counting, BinaryOperator<T> together) {
		return each(size, counting).stream().reduce(together).orElseThrow();
	}

	/** What each range gave, in order. */
	static <T> List<T> each(int size, Counting<T> counting) {
		int ranges = Math.max(1, (size + SIZE - 1) / SIZE);
		return IntStream.range(0, ranges)
			.parallel()
			.mapToObj((range) -> counting.of(range * SIZE, Math.min(size, (range + 1) * SIZE)))
			.toList();
	}

	/** Counts a range. */
	@FunctionalInterface
	interface Counting<T> {

		T of(int from, int until);

	}

}
