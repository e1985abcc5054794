package fi.polku.insight;

import java.util.List;

/** The share of cases that still go on after a time. */
record Survival(String definition, String unit, CountedCases cases, boolean suppressed, Middle median,
		RestrictedMean restrictedMean, List<Point> points) {

	/** The mean length up to a time. */
	record RestrictedMean(double until, double value, double standardError) {
	}

	/** The share with its band at a time. */
	record Point(double at, int atRisk, double share, Double lower, Double upper) {
	}

}
