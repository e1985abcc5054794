package fi.polku.insight.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * How many of a group there are of each kind.
 *
 * @param code of the group
 */
record Tally(String code, int[] counts) {

	int all() {
		return Arrays.stream(this.counts).sum();
	}

	boolean isTooFew(int fewest) {
		return all() < fewest;
	}

	/**
	 * The share of each kind; {@code null} where so few would be somebody, or could be
	 * worked out from the rest.
	 */
	Map<String, Double> shares(List<String> kinds, int fewest) {
		var hidden = hidden(fewest);
		var shares = new LinkedHashMap<String, Double>();
		for (int kind = 0; kind < this.counts.length; kind++) {
			shares.put(kinds.get(kind), hidden[kind] ? null : this.counts[kind] / (double) all());
		}
		return shares;
	}

	private boolean[] hidden(int fewest) {
		var hidden = new boolean[this.counts.length];
		int count = 0;
		for (int kind = 0; kind < hidden.length; kind++) {
			hidden[kind] = this.counts[kind] > 0 && this.counts[kind] < fewest;
			count += hidden[kind] ? 1 : 0;
		}
		if (count == 1) {
			IntStream.range(0, hidden.length)
				.filter((kind) -> !hidden[kind] && this.counts[kind] > 0)
				.boxed()
				.min((one, other) -> Integer.compare(this.counts[one], this.counts[other]))
				.ifPresent((kind) -> hidden[kind] = true);
		}
		return hidden;
	}

	/**
	 * The groups that may be told: where they divide a whole, a single small one could be
	 * worked out, so the next smallest goes too.
	 */
	static List<Tally> told(List<Tally> all, int fewest, boolean divideAWhole) {
		var told = new ArrayList<>(all.stream().filter((one) -> !one.isTooFew(fewest)).toList());
		if (divideAWhole && told.size() == all.size() - 1) {
			told.stream().min((one, other) -> Integer.compare(one.all(), other.all())).ifPresent(told::remove);
		}
		return told;
	}

}
