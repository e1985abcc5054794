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

	/**
	 * The shares after a time.
	 *
	 * @param bands of 95 %, the lower edge and the upper, on the scale of log(−log); none
	 * of a share of nobody or of all
	 */
	public record ShareOfEach(double at, Map<String, Double> shares, Map<String, double[]> bands) {
	}

}
