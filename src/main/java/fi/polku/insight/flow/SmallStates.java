package fi.polku.insight.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import fi.polku.insight.flow.Wip.State;
import fi.polku.insight.flow.Wip.States;

/**
 * States with the cases that stood there. Where too few stood at a state they count among
 * the rest, with those of a second state where the rest would be too few.
 */
final class SmallStates {

	private final int[][] counts;

	private final int fewest;

	private final Integer[][] shown;

	private SmallStates(int[][] counts, int fewest) {
		this.counts = counts;
		this.fewest = fewest;
		this.shown = new Integer[counts.length + 1][counts[0].length];
	}

	static States of(int[][] counts, StateGroups groups, int fewest) {
		var states = new SmallStates(counts, fewest);
		for (int at = 0; at < counts[0].length; at++) {
			states.show(at);
		}
		return new States(groups.byModel() ? "model" : "step", states.named(groups));
	}

	private void show(int at) {
		var order = IntStream.range(0, this.counts.length)
			.boxed()
			.sorted(Comparator.comparingInt((Integer group) -> this.counts[group][at]))
			.toList();
		int rest = 0;
		for (int group : order) {
			int there = this.counts[group][at];
			if (there > 0 && (group == 0 || there < this.fewest || rest > 0 && rest < this.fewest)) {
				rest += there;
			}
			else {
				this.shown[group][at] = there;
			}
		}
		this.shown[this.counts.length][at] = (rest > 0 && rest < this.fewest) ? null : Integer.valueOf(rest);
	}

	/** Those at which most stood first, the rest last. */
	private List<State> named(StateGroups groups) {
		var states = new ArrayList<State>();
		IntStream.range(1, this.counts.length)
			.filter((group) -> sum(this.shown[group]) > 0)
			.boxed()
			.sorted(Comparator.comparingLong((Integer group) -> -sum(this.shown[group])))
			.forEach((group) -> states.add(new State(groups.names().get(group), groups.models().get(group),
					Arrays.asList(this.shown[group]))));
		var rest = this.shown[this.counts.length];
		if (Arrays.stream(rest).anyMatch((count) -> count == null || count > 0)) {
			states.add(new State(null, null, Arrays.asList(rest)));
		}
		return states;
	}

	private static long sum(Integer[] counts) {
		return Arrays.stream(counts).mapToLong((count) -> (count != null) ? count : 0).sum();
	}

}
