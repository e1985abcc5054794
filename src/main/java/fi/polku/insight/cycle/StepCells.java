package fi.polku.insight.cycle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

import fi.polku.insight.columns.Columns;
import fi.polku.insight.columns.Kind;
import fi.polku.insight.paths.KindsAsked;

/**
 * The steps by their names: a step of several versions of its model is one.
 *
 * @param kinds of each; {@code null} for an activity of a log, which does not tell it
 * @param cell of each step in the columns; -1 where there is none
 */
record StepCells(List<String> names, List<Kind> kinds, int[] cell) {

	static StepCells of(Columns columns) {
		var places = new HashMap<String, Integer>();
		var names = new ArrayList<String>();
		var kinds = new ArrayList<Kind>();
		var steps = columns.steps();
		var cell = new int[steps.size()];
		for (int i = 0; i < cell.length; i++) {
			cell[i] = -1;
			if (steps.get(i) != null) {
				var known = places.putIfAbsent(steps.get(i).step(), names.size());
				cell[i] = (known != null) ? known : names.size();
				if (known == null) {
					names.add(steps.get(i).step());
					kinds.add(steps.get(i).version() > 0 ? steps.get(i).kind() : null);
				}
			}
		}
		return new StepCells(names, kinds, cell);
	}

	/** As it stands in an address. */
	String kindOf(int place) {
		return (this.kinds.get(place) != null) ? KindsAsked.code(this.kinds.get(place)) : null;
	}

	int count() {
		return this.names.size();
	}

}
