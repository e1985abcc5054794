package fi.polku.insight;

import java.util.List;

/** The share of cases that still go on after a time. */
public record Survival(String definition, String unit, CountedCases cases, boolean suppressed, Middle median,
		RestrictedMean restrictedMean, List<Point> points) {

	/** The mean length up to a time. */
	public record RestrictedMean(double until, double value, double standardError) {
	}

	/** The share with its band at a time. */
	public record Point(double at, int atRisk, double share, Double lower, Double upper) {
	}

}
