package fi.polku.insight.deadlines;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import fi.polku.insight.deadlines.DeadlineReport.Counts;
import fi.polku.insight.statistics.SmallCells;

/**
 * The deadlines of one sort of groups, counted by group and state, with the small cells
 * left out: first of what is met, late and not decided, of which shares are told, then of
 * the states within these.
 */
final class Tally {

	private static final List<String> PLACES = List.of("met", "late", "undecided", "missed", "overTime", "running",
			"paused", "cancelled", "all");

	private final Map<String, int[]> deadlines = new LinkedHashMap<>();

	private final Map<String, int[]> people = new LinkedHashMap<>();

	/**
	 * Adds a cell.
	 * @param part a state, late or undecided; {@code null} for all of the group
	 */
	void add(String group, String part, int deadlines, int people) {
		int place = PLACES.indexOf((part != null) ? part : "all");
		this.deadlines.computeIfAbsent(group, (key) -> new int[PLACES.size()])[place] = deadlines;
		this.people.computeIfAbsent(group, (key) -> new int[PLACES.size()])[place] = people;
	}

	/** The counts by group, in the order in which the groups were added. */
	Map<String, Counts> counts() {
		var gone = hidden("all", "all");
		var parts = hidden("met", "undecided");
		var late = hidden("missed", "overTime");
		var undecided = hidden("running", "cancelled");
		var counts = new LinkedHashMap<String, Counts>();
		for (var group : this.deadlines.entrySet()) {
			int i = counts.size();
			counts.put(group.getKey(),
					gone[i][0] ? Counts.NONE : counts(group.getValue(), parts[i], late[i], undecided[i]));
		}
		return counts;
	}

	/** Of each group the hidden ones of the places from the first to the last. */
	private boolean[][] hidden(String first, String last) {
		return SmallCells.hidden(this.people.values()
			.stream()
			.map((all) -> Arrays.copyOfRange(all, PLACES.indexOf(first), PLACES.indexOf(last) + 1))
			.toArray(int[][]::new));
	}

	private static Counts counts(int[] all, boolean[] parts, boolean[] late, boolean[] undecided) {
		return new Counts(told(all, "all", false), told(all, "met", parts[0]), told(all, "late", parts[1]),
				told(all, "missed", parts[1] || late[0]), told(all, "overTime", parts[1] || late[1]),
				told(all, "running", parts[2] || undecided[0]), told(all, "paused", parts[2] || undecided[1]),
				told(all, "cancelled", parts[2] || undecided[2]));
	}

	private static Integer told(int[] all, String part, boolean isHidden) {
		return isHidden ? null : Integer.valueOf(all[PLACES.indexOf(part)]);
	}

}
