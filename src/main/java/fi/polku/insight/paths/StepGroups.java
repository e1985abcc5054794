package fi.polku.insight.paths;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Set;

import fi.polku.insight.columns.Columns;
import fi.polku.insight.columns.Kind;
import fi.polku.insight.columns.StepOf;

/**
 * Steps told apart by their names: one that stands in several versions of a model is one
 * step.
 *
 * @param of the group of each step; -1 for one that is not looked at
 * @param steps by group, as the newest version has it
 */
record StepGroups(int[] of, List<StepOf> steps) {

	/** Of the kinds; a log does not say kinds, all of its activities count. */
	static StepGroups of(Columns columns, Set<Kind> kinds) {
		var groups = new HashMap<String, Integer>();
		var steps = new ArrayList<StepOf>();
		var of = new int[columns.steps().size()];
		Arrays.fill(of, -1);
		for (int i = 0; i < of.length; i++) {
			var step = columns.steps().get(i);
			if (step != null && (kinds.contains(step.kind()) || step.version() == 0)) {
				of[i] = groups.computeIfAbsent(step.step(), (name) -> {
					steps.add(step);
					return steps.size() - 1;
				});
				if (step.version() > steps.get(of[i]).version()) {
					steps.set(of[i], step);
				}
			}
		}
		return new StepGroups(of, steps);
	}

	/** The work of people; of a log all activities. */
	static StepGroups ofWork(Columns columns) {
		return of(columns, EnumSet.of(Kind.HUMAN));
	}

	int count() {
		return this.steps.size();
	}

	String name(int group) {
		return this.steps.get(group).step();
	}

}
