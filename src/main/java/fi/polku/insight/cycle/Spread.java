package fi.polku.insight.cycle;

import java.util.Arrays;

import fi.polku.insight.statistics.Selection;

/** Plain figures of lengths in seconds; percentiles of type 7. */
public record Spread(int count, double mean, double median, double p90) {

	/**
	 * Of lengths in microseconds, which are moved.
	 * @return {@code null} where there are too few to be told, or none
	 */
	static Spread of(long[] lengths, int fewest) {
		if (lengths.length < Math.max(1, fewest)) {
			return null;
		}
		return new Spread(lengths.length, (double) Arrays.stream(lengths).sum() / lengths.length / 1e6,
				Selection.percentile(lengths, 0.5) / 1e6, Selection.percentile(lengths, 0.9) / 1e6);
	}

}
