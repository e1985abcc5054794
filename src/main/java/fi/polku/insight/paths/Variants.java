package fi.polku.insight.paths;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import fi.polku.insight.columns.Chosen;
import fi.polku.insight.statistics.Percentiles;

/**
 * The orders in which steps were done in the cases that have ended; that of an open one
 * is not known yet.
 *
 * @param cases ended ones in which anything was done
 * @param distinct how many orders there are
 * @param orders the most frequent ones, the most frequent first; of equals the one met
 * first
 */
record Variants(int cases, int distinct, List<Order> orders) {

	/** More are not told. */
	static final int MOST = 200;

	/**
	 * An order of steps.
	 *
	 * @param steps their groups
	 * @param median seconds from the beginning to the end
	 */
	record Order(int[] steps, int count, double median) {
	}

	static Variants of(Chosen chosen, StepGroups groups) {
		var table = new OrderTable(new Succession(chosen, groups));
		var orderOf = number(chosen, table);
		var most = IntStream.range(0, table.size())
			.boxed()
			.sorted(Comparator.comparingInt((Integer order) -> -table.count(order)))
			.limit(MOST)
			.toList();
		var lengths = lengths(chosen, table, orderOf, most);
		return new Variants((int) Arrays.stream(orderOf).filter((order) -> order >= 0).count(), table.size(),
				IntStream.range(0, most.size())
					.mapToObj((place) -> new Order(table.steps(most.get(place)), lengths[place].length,
							Percentiles.of(lengths[place], 0.5)))
					.toList());
	}

	/** The order of each chosen case; -1 where it is open or nothing was done. */
	private static int[] number(Chosen chosen, OrderTable table) {
		var cases = chosen.cases();
		var hashes = new long[cases.length];
		CasePart.each(chosen, (part) -> {
			for (int place = part.from(); place < part.until(); place++) {
				hashes[place] = chosen.isOpen(cases[place]) ? 0 : table.hash(cases[place]);
			}
			return part;
		});
		var orderOf = new int[cases.length];
		for (int place = 0; place < cases.length; place++) {
			orderOf[place] = (hashes[place] != 0) ? table.add(cases[place], hashes[place]) : -1;
		}
		return orderOf;
	}

	private static double[][] lengths(Chosen chosen, OrderTable table, int[] orderOf, List<Integer> most) {
		var placeOf = new int[table.size()];
		var lengths = new double[most.size()][];
		var filled = new int[most.size()];
		for (int place = 0; place < most.size(); place++) {
			placeOf[most.get(place)] = place + 1;
			lengths[place] = new double[table.count(most.get(place))];
		}
		for (int i = 0; i < orderOf.length; i++) {
			int place = (orderOf[i] >= 0) ? placeOf[orderOf[i]] - 1 : -1;
			if (place >= 0) {
				lengths[place][filled[place]++] = chosen.seconds(chosen.cases()[i]);
			}
		}
		return lengths;
	}

}
