package fi.polku.workshop.change;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which things of a list have changed their place among the others. */
final class Moves {

	private Moves() {
	}

	/** The fewest that must be moved to get from one order to the other. */
	static <T> Set<T> of(List<T> before, List<T> after) {
		var places = new HashMap<T, Integer>();
		before.forEach((one) -> places.put(one, places.size()));
		var common = after.stream().filter(places::containsKey).toList();
		var stayed = longestRising(common.stream().mapToInt(places::get).toArray());
		var moved = new LinkedHashSet<T>();
		for (int i = 0; i < common.size(); i++) {
			if (!stayed[i]) {
				moved.add(common.get(i));
			}
		}
		return moved;
	}

	private static boolean[] longestRising(int[] values) {
		var last = new int[values.length];
		var previous = new int[values.length];
		int length = 0;
		for (int i = 0; i < values.length; i++) {
			int at = firstNotBelow(values, last, length, values[i]);
			previous[i] = (at > 0) ? last[at - 1] : -1;
			last[at] = i;
			length = Math.max(length, at + 1);
		}
		var inIt = new boolean[values.length];
		for (int i = (length > 0) ? last[length - 1] : -1; i >= 0; i = previous[i]) {
			inIt[i] = true;
		}
		return inIt;
	}

	private static int firstNotBelow(int[] values, int[] last, int length, int value) {
		int low = 0;
		int high = length;
		while (low < high) {
			int middle = (low + high) / 2;
			if (values[last[middle]] < value) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return low;
	}

}
