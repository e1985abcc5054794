package fi.polku.insight.paths;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

import fi.polku.insight.columns.Chosen;

/** Some of the chosen cases, by their places, which one thread goes through. */
record CasePart(int from, int until) {

	private static final int SMALL = 4096;

	/**
	 * Does it for each part, side by side; the answers come in the order of the parts.
	 */
	static <T> List<T> each(Chosen chosen, Function<CasePart, T> work) {
		int cases = chosen.cases().length;
		int parts = Math.max(1, Math.min(cases / SMALL, Runtime.getRuntime().availableProcessors() * 4));
		return IntStream.range(0, parts)
			.parallel()
			.mapToObj((part) -> work
				.apply(new CasePart((int) ((long) cases * part / parts), (int) ((long) cases * (part + 1) / parts))))
			.toList();
	}

}
