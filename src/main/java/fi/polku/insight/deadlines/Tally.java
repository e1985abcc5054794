package fi.polku.insight.deadlines;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import fi.polku.insight.deadlines.DeadlineReport.Counts;
import fi.polku.insight.statistics.SmallCells;

/**
 * The deadlines of one sort of groups, counted by group and state, with the small cells
 * left out.
 */
final class Tally {

	private static final int STATES = DeadlineState.values().length;

	private final Map<String, int[]> deadlines = new LinkedHashMap<>();

	private final Map<String, int[]> people = new LinkedHashMap<>();

	/**
	 * Adds a cell.
	 * @param state {@code null} for all of the group
	 */
	void add(String group, DeadlineState state, int deadlines, int people) {
		int place = (state != null) ? state.ordinal() : STATES;
		this.deadlines.computeIfAbsent(group, (key) -> new int[STATES + 1])[place] = deadlines;
		this.people.computeIfAbsent(group, (key) -> new int[STATES + 1])[place] = people;
	}

	/** The counts by group, in the order in which the groups were added. */
	Map<String, Counts> counts() {
		var groups = new ArrayList<>(this.deadlines.keySet());
		var gone = SmallCells.hidden(groups.stream().mapToInt((group) -> this.people.get(group)[STATES]).toArray());
		var cells = SmallCells.hidden(groups.stream().map(this::statesOf).toArray(int[][]::new));
		var counts = new LinkedHashMap<String, Counts>();
		for (int i = 0; i < groups.size(); i++) {
			counts.put(groups.get(i), gone[i] ? Counts.NONE : counts(this.deadlines.get(groups.get(i)), cells[i]));
		}
		return counts;
	}

	private int[] statesOf(String group) {
		return java.util.Arrays.copyOf(this.people.get(group), STATES);
	}

	private static Counts counts(int[] all, boolean[] hidden) {
		var shown = new ArrayList<Integer>();
		for (int i = 0; i < STATES; i++) {
			shown.add(hidden[i] ? null : Integer.valueOf(all[i]));
		}
		return new Counts(all[STATES], of(shown, DeadlineState.MET), of(shown, DeadlineState.MISSED),
				of(shown, DeadlineState.OVER_TIME), of(shown, DeadlineState.RUNNING), of(shown, DeadlineState.PAUSED),
				of(shown, DeadlineState.CANCELLED));
	}

	private static Integer of(List<Integer> shown, DeadlineState state) {
		return shown.get(state.ordinal());
	}

}
