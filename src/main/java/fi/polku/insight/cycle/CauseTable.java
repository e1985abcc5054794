package fi.polku.insight.cycle;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Why things waited, in seconds: the parts of a wait sum to it.
 *
 * @param all {@code null} where few waited
 * @param steps those at which enough waited
 */
public record CauseTable(String definition, CauseTimes all, List<StepCauses> steps) {

	/** A part is {@code null} where few waited so. */
	public record CauseTimes(Double batching, Double contention, Double prioritisation, Double unavailability,
			Double other) {

		static CauseTimes of(Double[] seconds) {
			return new CauseTimes(seconds[0], seconds[1], seconds[2], seconds[3], seconds[4]);
		}

		/** By the cause. */
		public Double of(Cause cause) {
			return switch (cause) {
				case BATCHING -> this.batching;
				case CONTENTION -> this.contention;
				case PRIORITISATION -> this.prioritisation;
				case UNAVAILABILITY -> this.unavailability;
				case OTHER -> this.other;
			};
		}

		/** What is told, together. */
		public double sum() {
			double sum = 0;
			for (var cause : Cause.values()) {
				sum += (of(cause) != null) ? of(cause) : 0;
			}
			return sum;
		}

	}

	/** Of one step. */
	public record StepCauses(String step, CauseTimes waiting) {
	}

	/** Of the sums by step; the last row is that of all. */
	static CauseTable of(List<String> steps, CauseSums sums) {
		return new CauseTable("waitingCauses", sums.times(steps.size()),
				IntStream.range(0, steps.size())
					.filter((step) -> sums.times(step) != null)
					.mapToObj((step) -> new StepCauses(steps.get(step), sums.times(step)))
					.sorted((one, other) -> Double.compare(other.waiting().sum(), one.waiting().sum()))
					.toList());
	}

	/** Of a step; {@code null} where few waited at it. */
	public CauseTimes of(String step) {
		return this.steps.stream()
			.filter((one) -> one.step().equals(step))
			.map(StepCauses::waiting)
			.findFirst()
			.orElse(null);
	}

}
