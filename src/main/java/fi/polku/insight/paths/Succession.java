package fi.polku.insight.paths;

import fi.polku.insight.columns.Chosen;
import fi.polku.insight.columns.Columns;
import fi.polku.insight.columns.EventColumns;

/**
 * What was done in each case one after the other: the steps of the groups that were
 * completed, in the order of their completion.
 */
final class Succession {

	private final Chosen chosen;

	private final EventColumns events;

	private final int[] group;

	private final int groups;

	Succession(Chosen chosen, StepGroups groups) {
		this.groups = groups.count();
		this.chosen = chosen;
		this.events = chosen.columns().events();
		this.group = groups.of();
	}

	Chosen chosen() {
		return this.chosen;
	}

	EventColumns events() {
		return this.events;
	}

	/** How many groups there are. */
	int groups() {
		return this.groups;
	}

	int group(int event) {
		return this.group[this.events.step()[event]];
	}

	/** Whether the event counts: it is over, and not because it was cancelled. */
	boolean counts(int event) {
		return this.group[this.events.step()[event]] >= 0 && this.events.ended()[event] != Columns.OPEN
				&& !this.events.cancelled()[event];
	}

	/** How many things count in a case. */
	int count(int caseIndex) {
		int count = 0;
		for (int event = this.events.first()[caseIndex]; event < this.events.end(caseIndex); event++) {
			count += counts(event) ? 1 : 0;
		}
		return count;
	}

	/** Goes through what was done in the cases of a part. */
	void each(CasePart part, Done done) {
		for (int place = part.from(); place < part.until(); place++) {
			int one = this.chosen.cases()[place];
			int before = -1;
			int end = this.events.end(one);
			for (int event = this.events.first()[one]; event < end; event++) {
				if (counts(event)) {
					done.is(one, before, event);
					before = event;
				}
			}
		}
	}

	/** Something was done. */
	@FunctionalInterface
	interface Done {

		/**
		 * An event.
		 * @param before the one before it in its case; -1 for the first
		 */
		void is(int caseIndex, int before, int event);

	}

}
