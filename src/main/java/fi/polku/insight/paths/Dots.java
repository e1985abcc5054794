package fi.polku.insight.paths;

import java.util.Comparator;
import java.util.stream.IntStream;

import fi.polku.insight.columns.Chosen;

/**
 * A dot for each thing done: its moment, its case as a row, its step. Of many cases every
 * so-manieth is taken, the same at each question.
 *
 * @param moments microseconds: since 1970, or since the beginning of the case
 * @param rows of the cases, from the bottom
 * @param groups of the steps
 * @param cases shown
 * @param each so-manieth case is shown
 */
record Dots(long[] moments, int[] rows, int[] groups, int cases, int each) {

	static final int MOST = 5000;

	/**
	 * The rows in the order of their beginnings, or of their lengths.
	 * @param byLength also sets all cases to begin at the same place
	 */
	static Dots of(Chosen chosen, StepGroups groups, boolean byLength) {
		var succession = new Succession(chosen, groups);
		int each = 1;
		while (count(succession, each) > MOST) {
			each += Math.max(1, each / 4);
		}
		int step = each;
		var opened = chosen.columns().cases().opened();
		var shown = IntStream.range(0, chosen.cases().length)
			.filter((place) -> place % step == 0)
			.mapToObj((place) -> chosen.cases()[place])
			.sorted(byLength ? Comparator.comparingLong((one) -> chosen.until(one) - opened[one])
					: Comparator.comparingLong((one) -> opened[one]))
			.mapToInt(Integer::intValue)
			.toArray();
		return dots(succession, shown, byLength, step);
	}

	private static long count(Succession succession, int each) {
		var cases = succession.chosen().cases();
		long count = 0;
		for (int place = 0; place < cases.length && count <= MOST; place += each) {
			count += succession.count(cases[place]);
		}
		return count;
	}

	private static Dots dots(Succession succession, int[] shown, boolean byLength, int each) {
		int count = IntStream.of(shown).map(succession::count).sum();
		var dots = new Dots(new long[count], new int[count], new int[count], shown.length, each);
		var events = succession.events();
		int next = 0;
		for (int row = 0; row < shown.length; row++) {
			long since = byLength ? succession.chosen().columns().cases().opened()[shown[row]] : 0;
			for (int event = events.first()[shown[row]]; event < events.end(shown[row]); event++) {
				if (succession.counts(event)) {
					dots.moments[next] = events.ended()[event] - since;
					dots.rows[next] = row;
					dots.groups[next++] = succession.group(event);
				}
			}
		}
		return dots;
	}

}
