package fi.polku.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The same work with something and without, in pairs that follow each other; who goes
 * first changes.
 */
final class Pairs {

	private final List<Pair> all = new ArrayList<>();

	private Pairs() {
	}

	static Pairs of(int count, Run run) throws Exception {
		run.cost(true);
		run.cost(false);
		var pairs = new Pairs();
		for (int i = 0; i < count; i++) {
			var first = run.cost(i % 2 == 0);
			var second = run.cost(i % 2 != 0);
			pairs.all.add((i % 2 == 0) ? new Pair(first, second) : new Pair(second, first));
		}
		return pairs;
	}

	/**
	 * Prints the middle of both, of their ratio, and the band of the ratios.
	 * @param outside the share of the ratios left out at each end of the band
	 */
	void tell(String what, double outside, ToDoubleFunction<Cost> cost) {
		var ratios = sorted((pair) -> cost.applyAsDouble(pair.with()) / cost.applyAsDouble(pair.without()));
		int left = (int) Math.floor(ratios.length * outside);
		System.out.printf("%-40s with %,10.1f without %,10.1f ratio %.3f (%.3f–%.3f of %d pairs)%n", what,
				middle(sorted((pair) -> cost.applyAsDouble(pair.with()))),
				middle(sorted((pair) -> cost.applyAsDouble(pair.without()))), middle(ratios), ratios[left],
				ratios[ratios.length - 1 - left], ratios.length);
	}

	private double[] sorted(ToDoubleFunction<Pair> value) {
		return this.all.stream().mapToDouble(value).sorted().toArray();
	}

	private static double middle(double[] sorted) {
		return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
	}

	/** One run of the work. */
	interface Run {

		Cost cost(boolean with) throws Exception;

	}

	/** The same work with and without. */
	record Pair(Cost with, Cost without) {
	}

}
