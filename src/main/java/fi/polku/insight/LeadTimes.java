package fi.polku.insight;

import java.util.Arrays;

import fi.polku.insight.statistics.Percentiles;

/**
 * How long cases last.
 *
 * @param suppressed whether there are too few cases for a figure
 * @param endedOnly of the ended alone, which makes times look shorter than they are
 * @param withOpen of all, the open counted as far as they have come
 */
public record LeadTimes(String definition, String unit, CountedCases cases, boolean suppressed, EndedOnly endedOnly,
		Middle withOpen) {

	/** Plain figures; percentiles of type 7. */
	public record EndedOnly(double mean, double median, double p90, double p95) {

		public static EndedOnly of(double[] ended) {
			return new EndedOnly(Arrays.stream(ended).average().orElseThrow(), Percentiles.of(ended, 0.5),
					Percentiles.of(ended, 0.9), Percentiles.of(ended, 0.95));
		}

	}

}
