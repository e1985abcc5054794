package fi.polku.insight;

import java.util.List;
import java.util.Map;

/**
 * The shares that have ended by each outcome after a time; with the open they sum to 1.
 *
 * @param suppressedOutcomes those of too few people, and one that could else be worked
 * out
 */
public record Outcomes(String definition, String unit, CountedCases cases, boolean suppressed,
		List<String> suppressedOutcomes, List<ShareOfEach> points) {

	/** The shares after a time. */
	public record ShareOfEach(double at, Map<String, Double> shares) {
	}

}
