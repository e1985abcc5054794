package fi.polku.insight;

import java.util.List;
import java.util.Map;

/** How long the steps of a model take, and whose turn it is meanwhile. */
public interface StepFigures {

	/**
	 * The steps that have run, in no particular order; those of too few cases without
	 * figures.
	 * @param version of the model, or {@code null}: all of them
	 */
	List<StepFigure> of(String model, Integer version);

	/**
	 * A step; times are means for each run, in seconds.
	 *
	 * @param kind human, automatic or wait
	 * @param runs done and going on; {@code null} where they are of too few cases
	 * @param waiting by whom was waited for: unclaimed, idle, client, partner, pause,
	 * other
	 * @param firstTimeRight the share of cases that did it once
	 */
	record StepFigure(String step, String kind, Integer runs, Double median, Double touch, Map<String, Double> waiting,
			Double firstTimeRight) {

		/** All waiting together. */
		public double waited() {
			return this.waiting.values().stream().mapToDouble(Double::doubleValue).sum();
		}

	}

}
