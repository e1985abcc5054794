package fi.polku.insight.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/**
 * The share that still goes on after a time (Kaplan and Meier 1958), with Greenwood's
 * variance and a band on the scale of log(−log), which stays between 0 and 1.
 */
public final class KaplanMeier {

	/** The 97.5 % point of the normal distribution: bands hold 95 %. */
	static final double Z = 1.959963984540054;

	private static final double EQUAL = 1e-9;

	private final List<Step> steps;

	private KaplanMeier(List<Step> steps) {
		this.steps = steps;
	}

	/**
	 * The curve of the lengths.
	 * @param lengths in any unit, none negative
	 * @param ended whether each has ended; the others go on
	 */
	public static KaplanMeier of(double[] lengths, boolean[] ended) {
		var causes = new int[ended.length];
		for (int i = 0; i < ended.length; i++) {
			causes[i] = ended[i] ? 1 : 0;
		}
		return of(RiskTable.of(lengths, causes));
	}

	static KaplanMeier of(RiskTable table) {
		var steps = new ArrayList<Step>();
		double share = 1;
		double variance = 0;
		for (int at = 0; at < table.size(); at++) {
			int ended = table.ended(at);
			if (ended > 0) {
				double atRisk = table.atRisk(at);
				share *= 1 - ended / atRisk;
				variance += ended / (atRisk * (atRisk - ended));
				steps.add(new Step(table.time(at), table.atRisk(at), ended, share, variance));
			}
		}
		return new KaplanMeier(steps);
	}

	/** The times at which somebody ended, in order. */
	public List<Step> steps() {
		return this.steps;
	}

	/** The share that goes on after the time. */
	public double at(double time) {
		double share = 1;
		for (var step : this.steps) {
			if (step.time() > time) {
				break;
			}
			share = step.share();
		}
		return share;
	}

	/**
	 * The time after which no more than the share goes on: the median for 0.5. Where the
	 * curve stays at exactly that share for a while, the middle of that while. Empty
	 * where the curve stays above.
	 */
	public OptionalDouble timeTo(double share) {
		return crossing(share, Step::share);
	}

	/** Where the lower edge of the band crosses the share: no later than the time. */
	public OptionalDouble earliest(double share) {
		return crossing(share, Step::lower);
	}

	/** Where the upper edge of the band crosses the share; empty where it does not. */
	public OptionalDouble latest(double share) {
		return crossing(share, Step::upper);
	}

	private OptionalDouble crossing(double share, ToDoubleFunction<Step> edge) {
		for (int i = 0; i < this.steps.size(); i++) {
			double value = edge.applyAsDouble(this.steps.get(i));
			if (value <= share + EQUAL) {
				boolean stays = value >= share - EQUAL && i + 1 < this.steps.size();
				double time = this.steps.get(i).time();
				return OptionalDouble.of(stays ? (time + this.steps.get(i + 1).time()) / 2 : time);
			}
		}
		return OptionalDouble.empty();
	}

	/**
	 * The mean length up to a time, the area under the curve, with its standard error.
	 */
	public Estimate restrictedMean(double until) {
		double area = 0;
		double variance = 0;
		double later = until;
		for (int i = this.steps.size() - 1; i >= 0; i--) {
			var step = this.steps.get(i);
			if (step.time() < until) {
				area += (later - step.time()) * step.share();
				later = step.time();
				if (step.atRisk() > step.ended()) {
					variance += area * area * step.ended() / ((double) step.atRisk() * (step.atRisk() - step.ended()));
				}
			}
		}
		return new Estimate(area + later, Math.sqrt(variance));
	}

	/**
	 * A time at which somebody ended.
	 *
	 * @param atRisk how many had not ended before
	 * @param ended how many ended then
	 * @param share that goes on afterwards
	 * @param variance Greenwood's sum, that of the logarithm of the share
	 */
	public record Step(double time, int atRisk, int ended, double share, double variance) {

		/** Greenwood's standard error; no number where nobody goes on. */
		public double standardError() {
			return this.share * Math.sqrt(this.variance);
		}

		/** The lower edge of the band of 95 %; no number where nobody goes on. */
		public double lower() {
			return edge(Z);
		}

		/** The upper edge of the band of 95 %; no number where nobody goes on. */
		public double upper() {
			return edge(-Z);
		}

		private double edge(double z) {
			double log = Math.log(this.share);
			return Math.exp(log * Math.exp(z * Math.sqrt(this.variance) / -log));
		}

	}

}
