package fi.polku.insight.paths;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import fi.polku.insight.columns.Chosen;
import fi.polku.insight.statistics.Selection;

/**
 * Which step directly follows which, and after how long. The cases are gone through
 * twice: first the pairs are counted, then their times are laid side by side, so that
 * each median is found in its own part of one array.
 */
final class DirectFlows {

	private static final double MICROS = 1e6;

	private DirectFlows() {
	}

	/** The most frequent first, equally frequent ones by their names. */
	static List<PairTimes> of(Chosen chosen, StepGroups groups) {
		var succession = new Succession(chosen, groups);
		var parts = CasePart.each(chosen, (part) -> new FlowPart(succession, part));
		var all = PairTally.sum(parts.stream().map(FlowPart::tally).toList());
		var first = rooms(all);
		var times = new long[first[all.size()]];
		var next = first.clone();
		parts.forEach((part) -> part.takeRoom(next, all));
		parts.parallelStream().forEach((part) -> part.lay(times));
		return IntStream.range(0, all.size())
			.parallel()
			.mapToObj((pair) -> told(pair, all, Selection.median(times, first[pair], first[pair + 1]), parts))
			.sorted(Comparator.comparingInt((PairTimes pair) -> -pair.count())
				.thenComparing((pair) -> groups.name(pair.from()))
				.thenComparing((pair) -> groups.name(pair.to())))
			.toList();
	}

	private static int[] rooms(PairTally all) {
		var first = new int[all.size() + 1];
		for (int i = 0; i < all.size(); i++) {
			first[i + 1] = Math.addExact(first[i], all.count(i));
		}
		return first;
	}

	private static PairTimes told(int pair, PairTally all, double median, List<FlowPart> parts) {
		double sum = parts.stream().mapToDouble((part) -> part.time(pair)).sum();
		double waiting = parts.stream().mapToDouble((part) -> part.waiting(pair)).sum();
		return new PairTimes(all.from(pair), all.to(pair), all.count(pair), all.cases(pair), all.handovers(pair),
				sum / MICROS, median / MICROS, waiting / MICROS);
	}

}
