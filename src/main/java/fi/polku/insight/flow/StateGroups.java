package fi.polku.insight.flow;

import java.util.ArrayList;
import java.util.List;

import fi.polku.insight.columns.Columns;
import fi.polku.insight.columns.StepOf;

/**
 * What cases are counted by: the model a step belongs to, or the step itself, over all
 * versions.
 *
 * @param byModel whether a group is a model
 * @param ofStep the group of each step of the columns
 * @param names by group; that of 0, for nothing known, is {@code null}
 * @param models in which each group stands; {@code null} of a log
 */
record StateGroups(boolean byModel, int[] ofStep, List<String> names, List<String> models) {

	static StateGroups of(Columns columns, boolean byModel) {
		var groups = new StateGroups(byModel, new int[columns.steps().size()], new ArrayList<>(), new ArrayList<>());
		groups.names.add(null);
		groups.models.add(null);
		for (int i = 0; i < groups.ofStep.length; i++) {
			var step = columns.steps().get(i);
			groups.ofStep[i] = (step != null) ? groups.group(step) : 0;
		}
		return groups;
	}

	private int group(StepOf step) {
		var name = this.byModel ? step.model() : step.step();
		int group = this.names.indexOf(name);
		if (group < 0) {
			group = this.names.size();
			this.names.add(name);
			this.models.add(step.model().isEmpty() ? null : step.model());
		}
		return group;
	}

	int count() {
		return this.names.size();
	}

}
