package fi.polku.insight.paths;

import java.util.OptionalDouble;

import fi.polku.insight.columns.Chosen;

/**
 * The share of cases in which somebody did a step again, or a way back that a model names
 * as rework was gone, of those in which anybody did anything.
 */
public final class ReworkShare {

	private ReworkShare() {
	}

	/** Empty where it would be about few. */
	public static OptionalDouble of(Chosen chosen, ReworkFlows flows) {
		var rework = Rework.of(chosen, StepGroups.ofWork(chosen.columns()), flows.of(chosen.columns()));
		return (rework.cases() == 0 || rework.isTooFew(chosen)) ? OptionalDouble.empty()
				: OptionalDouble.of(rework.share());
	}

}
