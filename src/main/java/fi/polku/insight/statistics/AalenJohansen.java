package fi.polku.insight.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The share that has ended by each cause after a time, where one cause leaves no room for
 * the others (Aalen and Johansen 1978). The shares and that which goes on sum to 1. The
 * standard errors are those of the infinitesimal jackknife.
 */
public final class AalenJohansen {

	private final List<Step> steps;

	private AalenJohansen(List<Step> steps) {
		this.steps = steps;
	}

	/**
	 * The shares of the lengths.
	 * @param lengths in any unit, none negative
	 * @param causes by which each ended, from 1; 0 where it goes on
	 */
	public static AalenJohansen of(double[] lengths, int[] causes) {
		return of(RiskTable.of(lengths, causes));
	}

	static AalenJohansen of(RiskTable table) {
		var curve = new Curve(table.causes());
		var steps = new ArrayList<Step>();
		for (int at = 0; at < table.size(); at++) {
			curve.move(table, at);
			if (table.ended(at) > 0) {
				steps.add(curve.step(table.time(at), table.atRisk(at), table.atRisk(at) - leaving(table, at)));
			}
		}
		return new AalenJohansen(steps);
	}

	private static int leaving(RiskTable table, int at) {
		return table.ended(at) + table.ended(0, at);
	}

	/** The times at which somebody ended, in order. */
	public List<Step> steps() {
		return this.steps;
	}

	/** The last step not after the time, or {@code null} before the first. */
	public Step at(double time) {
		Step last = null;
		for (var step : this.steps) {
			if (step.time() > time) {
				break;
			}
			last = step;
		}
		return last;
	}

	/**
	 * A time at which somebody ended.
	 *
	 * @param atRisk how many had not ended before
	 * @param shares first that which goes on, then by cause
	 * @param standardErrors in the same order
	 */
	public record Step(double time, int atRisk, double[] shares, double[] standardErrors) {

		/**
		 * The edges of the band of 95 % of a share between 0 and 1, on the scale of
		 * log(−log), which stays between them.
		 */
		public double[] band(int cause) {
			double log = Math.log(this.shares[cause]);
			double spread = Math.exp(KaplanMeier.Z * this.standardErrors[cause] / (this.shares[cause] * -log));
			return new double[] { Math.exp(log * spread), Math.exp(log / spread) };
		}

	}

	/**
	 * The shares as time goes on, and what one person more or less would change in them.
	 * Whoever has left changes with the shares only, so that their squares can be summed
	 * once: (a + b·share)² of each.
	 */
	private static final class Curve {

		private final double[] shares;

		/** What one more of those who still go on changes. */
		private final double[] going;

		private final double[] squaresA;

		private final double[] productsAb;

		private final double[] squaresB;

		private Curve(int causes) {
			this.shares = new double[causes + 1];
			this.shares[0] = 1;
			this.going = new double[causes + 1];
			this.squaresA = new double[causes + 1];
			this.productsAb = new double[causes + 1];
			this.squaresB = new double[causes + 1];
		}

		private void move(RiskTable table, int at) {
			double atRisk = table.atRisk(at);
			double before = this.shares[0];
			double all = table.ended(at) / atRisk;
			var changed = this.going.clone();
			changed[0] = this.going[0] * (1 - all) + before * all / atRisk;
			for (int cause = 1; cause < this.shares.length; cause++) {
				double hazard = table.ended(cause, at) / atRisk;
				changed[cause] = this.going[cause] + this.going[0] * hazard - before * hazard / atRisk;
				this.shares[cause] += before * hazard;
			}
			this.shares[0] = before * (1 - all);
			System.arraycopy(changed, 0, this.going, 0, changed.length);
			leave(table, at, before / atRisk);
		}

		private void leave(RiskTable table, int at, double weight) {
			for (int cause = 0; cause < this.shares.length; cause++) {
				int count = table.ended(cause, at);
				if (count > 0) {
					var own = this.going.clone();
					if (cause > 0) {
						own[0] -= weight;
						own[cause] += weight;
					}
					leave(own, count);
				}
			}
		}

		private void leave(double[] own, int count) {
			double perShare = (this.shares[0] > 0) ? own[0] / this.shares[0] : 0;
			this.squaresB[0] += count * perShare * perShare;
			for (int cause = 1; cause < own.length; cause++) {
				double a = own[cause] - perShare * this.shares[cause];
				this.squaresA[cause] += count * a * a;
				this.productsAb[cause] += count * a * perShare;
				this.squaresB[cause] += count * perShare * perShare;
			}
			if (this.shares[0] == 0) {
				this.squaresA[0] += count * own[0] * own[0];
			}
		}

		private Step step(double time, int atRisk, int stillGoing) {
			var errors = new double[this.shares.length];
			for (int i = 0; i < errors.length; i++) {
				double share = this.shares[i];
				double left = this.squaresA[i] + 2 * this.productsAb[i] * ((i == 0) ? 0 : share)
						+ this.squaresB[i] * share * share;
				errors[i] = Math.sqrt(Math.max(0, left + stillGoing * this.going[i] * this.going[i]));
			}
			return new Step(time, atRisk, Arrays.copyOf(this.shares, this.shares.length), errors);
		}

	}

}
