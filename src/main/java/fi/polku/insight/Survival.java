package fi.polku.insight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import fi.polku.insight.statistics.KaplanMeier;

/**
 * The share of cases that still go on after a time.
 *
 * @param points at regular times, as long as those at risk are a group
 */
public record Survival(String definition, String unit, CountedCases cases, boolean suppressed, Middle median,
		RestrictedMean restrictedMean, List<Point> points) {

	/** The mean length up to a time: that until which those at risk are a group. */
	public record RestrictedMean(double until, double value, double standardError) {
	}

	/** The share with its band at a time. */
	public record Point(double at, int atRisk, double share, Double lower, Double upper) {

		private static final int COUNT = 60;

		/** At regular times from the beginning. */
		public static List<Point> of(KaplanMeier curve, double[] lengths, double until) {
			var sorted = lengths.clone();
			Arrays.sort(sorted);
			var points = new ArrayList<Point>();
			var steps = curve.steps();
			int passed = 0;
			int step = 0;
			for (int i = 0; i <= COUNT; i++) {
				// the last is the time itself: rounded, it could come after it
				double at = (i < COUNT) ? until * i / COUNT : until;
				while (passed < sorted.length && sorted[passed] < at) {
					passed++;
				}
				while (step < steps.size() && steps.get(step).time() <= at) {
					step++;
				}
				points.add(of(at, sorted.length - passed, (step > 0) ? steps.get(step - 1) : null));
			}
			return points;
		}

		private static Point of(double at, int atRisk, KaplanMeier.Step last) {
			return (last == null) ? new Point(at, atRisk, 1, 1.0, 1.0)
					: new Point(at, atRisk, last.share(), number(last.lower()), number(last.upper()));
		}

		private static Double number(double value) {
			return Double.isNaN(value) ? null : value;
		}

	}

}
