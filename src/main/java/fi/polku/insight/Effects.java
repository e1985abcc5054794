package fi.polku.insight;

import java.util.Optional;

/** What a version of a model brought against an earlier one. */
public interface Effects {

	/**
	 * The difference of the mean times, the later minus the earlier; empty where either
	 * side is of too few.
	 * @param step of the model, or {@code null}: its whole run
	 */
	Optional<Effect> of(String model, String step, int before, int after);

	/**
	 * The difference in seconds with its band of 95 %.
	 *
	 * @param until up to how many seconds of a run means are compared
	 */
	record Effect(double seconds, double lower, double upper, double until) {
	}

}
