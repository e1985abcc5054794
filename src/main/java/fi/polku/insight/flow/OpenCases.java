package fi.polku.insight.flow;

import java.util.Arrays;

/**
 * The cases that were open when the window ended.
 *
 * @param cases their indexes
 * @param ages in seconds
 * @param groups the step each stood at
 * @param stays how long each had stood there, in seconds
 */
record OpenCases(int[] cases, double[] ages, int[] groups, double[] stays) {

	static OpenCases of(InWindow in, StateGroups groups) {
		var chosen = in.chosen();
		var columns = chosen.columns();
		long moment = in.window().until() - 1;
		var open = Arrays.stream(chosen.cases())
			.filter((one) -> columns.cases().opened()[one] <= moment && columns.cases().closed()[one] > moment)
			.toArray();
		var found = new OpenCases(open, new double[open.length], new int[open.length], new double[open.length]);
		var sweep = new StateSweep(chosen, new long[] { moment });
		for (int i = 0; i < open.length; i++) {
			sweep.read(open[i]);
			int event = sweep.event(0);
			found.ages[i] = chosen.seconds(columns.cases().opened()[open[i]], in.window().end());
			found.groups[i] = (event < 0) ? 0 : groups.ofStep()[columns.events().step()[event]];
			found.stays[i] = chosen.seconds(sweep.since(0, open[i]), in.window().end());
		}
		return found;
	}

	int count() {
		return this.cases.length;
	}

}
