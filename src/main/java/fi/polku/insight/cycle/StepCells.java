package fi.polku.insight.cycle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

import fi.polku.insight.columns.Columns;

/**
 * The steps by their names: a step of several versions of its model is one.
 *
 * @param cell of each step in the columns; -1 where there is none
 */
record StepCells(List<String> names, int[] cell) {

	static StepCells of(Columns columns) {
		var places = new HashMap<String, Integer>();
		var names = new ArrayList<String>();
		var steps = columns.steps();
		var cell = new int[steps.size()];
		for (int i = 0; i < cell.length; i++) {
			cell[i] = -1;
			if (steps.get(i) != null) {
				var known = places.putIfAbsent(steps.get(i).step(), names.size());
				cell[i] = (known != null) ? known : names.size();
				if (known == null) {
					names.add(steps.get(i).step());
				}
			}
		}
		return new StepCells(names, cell);
	}

	int count() {
		return this.names.size();
	}

}
