package fi.polku.insight.paths;

import java.util.function.IntPredicate;

import fi.polku.insight.columns.Chosen;

/** Two pieces of the work of people in a case, one directly after the other. */
final class Consecutive {

	private final Succession succession;

	Consecutive(Chosen chosen) {
		this.succession = new Succession(chosen, StepGroups.ofWork(chosen.columns()));
	}

	/** The cases with any such two. */
	IntPredicate anyOf(Two two) {
		return (one) -> {
			var events = this.succession.events();
			int before = -1;
			for (int event = events.first()[one]; event < events.end(one); event++) {
				if (this.succession.counts(event)) {
					if (before >= 0 && two.are(before, event)) {
						return true;
					}
					before = event;
				}
			}
			return false;
		};
	}

	/** Says of two events whether they are looked for. */
	@FunctionalInterface
	interface Two {

		boolean are(int before, int event);

	}

}
