package fi.polku.insight.statistics;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * A test's statistic, under its hypothesis distributed as χ².
 *
 * @param degrees of freedom
 */
public record ChiSquared(double statistic, int degrees) {

	/** How often a statistic at least so large comes where the hypothesis holds. */
	public double p() {
		return ChiSquaredDistribution.of(this.degrees).survivalProbability(this.statistic);
	}

}
