package fi.polku.insight.cycle;

import fi.polku.insight.columns.Chosen;
import fi.polku.insight.columns.Kind;

/**
 * Runs of human steps of all cases, person by person; those of nobody first.
 *
 * @param first place of each person; one more says where the last ends
 * @param event place in the columns of events
 */
record WorkByPerson(int[] first, int[] event, int[] caseIndex) {

	static WorkByPerson of(Chosen chosen) {
		var events = chosen.columns().events();
		var steps = chosen.columns().steps();
		var isHuman = new boolean[steps.size()];
		for (int step = 0; step < isHuman.length; step++) {
			isHuman[step] = steps.get(step) != null && steps.get(step).kind() == Kind.HUMAN;
		}
		int most = 0;
		for (int event = 0; event < events.count(); event++) {
			most = Math.max(most, events.person()[event]);
		}
		var first = new int[most + 2];
		for (int event = 0; event < events.count(); event++) {
			first[events.person()[event] + 1] += isHuman[events.step()[event]] ? 1 : 0;
		}
		for (int person = 0; person <= most; person++) {
			first[person + 1] += first[person];
		}
		return laid(chosen, isHuman, first);
	}

	private static WorkByPerson laid(Chosen chosen, boolean[] isHuman, int[] first) {
		var events = chosen.columns().events();
		int count = first[first.length - 1];
		var laid = new WorkByPerson(first, new int[count], new int[count]);
		var next = first.clone();
		for (int one = 0; one < chosen.columns().cases().count(); one++) {
			for (int event = events.first()[one]; event < events.end(one); event++) {
				if (isHuman[events.step()[event]]) {
					int place = next[events.person()[event]]++;
					laid.event[place] = event;
					laid.caseIndex[place] = one;
				}
			}
		}
		return laid;
	}

	int people() {
		return this.first.length - 1;
	}

	int count(int person) {
		return this.first[person + 1] - this.first[person];
	}

	/** Whether the person worked on one of the cases. */
	boolean isAsked(int person, boolean[] cases) {
		for (int place = this.first[person]; place < this.first[person + 1]; place++) {
			if (cases[this.caseIndex[place]]) {
				return true;
			}
		}
		return false;
	}

}
