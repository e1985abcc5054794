package fi.polku.insight.compare;

import java.util.Arrays;
import java.util.List;

import fi.polku.insight.columns.Chosen;
import fi.polku.insight.statistics.Cox;
import fi.polku.insight.statistics.KaplanMeier;
import fi.polku.insight.statistics.LogRank;

/** Compares two sides. */
final class Comparisons {

	private Comparisons() {
	}

	/**
	 * The comparison.
	 * @param asked up to which time in seconds, or {@code null}
	 */
	static Comparison of(Subject subject, String time, Side a, Side b, Double asked) {
		var timed = List.of(new TimedSide(a), new TimedSide(b));
		if (timed.stream().anyMatch(TimedSide::isTooFew)) {
			return new Comparison("versions", "seconds", time, subject, true, timed.get(0).told(null),
					timed.get(1).told(null), null, null, null, null, List.of(), List.of());
		}
		double longest = Math.min(timed.get(0).horizon(), timed.get(1).horizon());
		double until = (asked != null) ? Math.min(asked, longest) : longest;
		var both = Both.of(timed.get(0), timed.get(1));
		var mix = SegmentMix.of(a.spells(), b.spells());
		return new Comparison("versions", "seconds", time, subject, false, timed.get(0).told(until),
				timed.get(1).told(until), difference(timed.get(0), timed.get(1), until), both.logRank(), both.ratio(),
				ChangesOf.both(a.spells(), b.spells()), mix.rows(),
				Warnings.of(timed.get(0), timed.get(1), mix, asked != null && asked > longest));
	}

	private static Comparison.Difference difference(TimedSide a, TimedSide b, double until) {
		var difference = b.curve().restrictedMean(until).minus(a.curve().restrictedMean(until));
		return new Comparison.Difference(until, difference.value(), difference.standardError(), difference.lower(),
				difference.upper());
	}

	/** Both sides in one row, A first. */
	private record Both(double[] lengths, boolean[] ended, int[] sides) {

		private static Both of(TimedSide a, TimedSide b) {
			int first = a.lengths().length;
			var lengths = Arrays.copyOf(a.lengths(), first + b.lengths().length);
			var ended = Arrays.copyOf(a.side().spells().ended(), lengths.length);
			var sides = new int[lengths.length];
			System.arraycopy(b.lengths(), 0, lengths, first, b.lengths().length);
			System.arraycopy(b.side().spells().ended(), 0, ended, first, b.lengths().length);
			Arrays.fill(sides, first, sides.length, 1);
			return new Both(lengths, ended, sides);
		}

		private Comparison.Test logRank() {
			try {
				var test = LogRank.of(this.lengths, this.ended, this.sides, 2).test();
				return new Comparison.Test(test.statistic(), test.degrees(), test.p());
			}
			catch (IllegalArgumentException ex) {
				return null;
			}
		}

		/** There is none where one side alone says who ends. */
		private Comparison.Ratio ratio() {
			var covariates = new double[this.sides.length][];
			for (int i = 0; i < covariates.length; i++) {
				covariates[i] = new double[] { this.sides[i] };
			}
			try {
				var fit = Cox.of(this.lengths, this.ended, covariates);
				var band = fit.band(0);
				return Double.isFinite(band[1]) ? new Comparison.Ratio(fit.ratio(0), band[0], band[1]) : null;
			}
			catch (IllegalArgumentException ex) {
				return null;
			}
		}

	}

	/** A side with its times and its curve. */
	record TimedSide(Side side, double[] lengths, KaplanMeier curve) {

		TimedSide(Side side) {
			this(side, side.spells().lengths(), null);
		}

		TimedSide {
			curve = KaplanMeier.of(lengths, side.spells().ended());
		}

		/** So many cases are surely a group; of a log too. */
		private int group() {
			return Math.max(Chosen.GROUP, side().spells().chosen().fewest());
		}

		boolean isTooFew() {
			return side().spells().people() < group();
		}

		/** The last time at which five are at risk. */
		double horizon() {
			var sorted = this.lengths.clone();
			Arrays.sort(sorted);
			return sorted[sorted.length - group()];
		}

		Comparison.Told told(Double until) {
			return SideFigures.of(this, until);
		}

	}

}
