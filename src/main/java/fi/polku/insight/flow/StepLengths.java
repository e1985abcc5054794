package fi.polku.insight.flow;

import fi.polku.insight.columns.Chosen;
import fi.polku.insight.columns.EventColumns;

/**
 * How long the runs of steps took that were done in the window, by group of steps. An
 * activity of a log lasts until the next begins.
 */
final class StepLengths {

	private final Chosen chosen;

	private final EventColumns events;

	private final Window window;

	private final StateGroups groups;

	private StepLengths(InWindow cases, StateGroups groups) {
		this.chosen = cases.chosen();
		this.events = this.chosen.columns().events();
		this.window = cases.window();
		this.groups = groups;
	}

	static double[][] of(InWindow cases, StateGroups groups) {
		var all = new StepLengths(cases, groups);
		return Lengths.together(Ranges.each(cases.chosen().cases().length, all::of), groups.count());
	}

	private Lengths of(int from, int until) {
		var lengths = new Lengths(this.groups.count());
		for (int i = from; i < until; i++) {
			int one = this.chosen.cases()[i];
			if (this.chosen.columns().cases().closed()[one] >= this.window.from()) {
				add(lengths, this.events.first()[one], this.events.end(one));
			}
		}
		return lengths;
	}

	private void add(Lengths lengths, int from, int until) {
		for (int event = from; event < until; event++) {
			int group = this.groups.ofStep()[this.events.step()[event]];
			boolean isOfLog = this.groups.models().get(group) == null;
			if (isOfLog && event + 1 == until || this.events.cancelled()[event]) {
				continue;
			}
			long ended = isOfLog ? Math.max(this.events.ended()[event], this.events.created()[event + 1])
					: this.events.ended()[event];
			if (ended >= this.window.from() && ended < this.window.until()) {
				lengths.add(group, this.chosen.seconds(this.events.created()[event], ended));
			}
		}
	}

}
