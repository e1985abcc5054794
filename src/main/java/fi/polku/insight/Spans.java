package fi.polku.insight;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import fi.polku.insight.columns.Chosen;
import fi.polku.insight.columns.Coded;

/**
 * How long cases have lasted, in seconds: the ended to their end, the open until now.
 *
 * @param outcomes by which each ended, from 1 in the list of outcomes; 0 where it is open
 * @param names of the outcomes
 * @param fewest fewer cases than this are no group: a figure would be about somebody
 */
public record Spans(double[] lengths, int[] outcomes, List<String> names, int fewest) {

	private static final List<String> ENDED = List.of("ended");

	/** The lengths of the cases; those of a log have all ended in one way. */
	public static Spans of(Chosen chosen) {
		var cases = chosen.columns().cases();
		boolean isLog = !chosen.columns().people().isEmpty();
		var lengths = new double[chosen.cases().length];
		var outcomes = new int[lengths.length];
		var codes = codes(cases.outcome());
		for (int i = 0; i < lengths.length; i++) {
			int one = chosen.cases()[i];
			lengths[i] = chosen.seconds(one);
			outcomes[i] = chosen.isOpen(one) ? 0 : codes[cases.outcome().code()[one]];
		}
		return new Spans(lengths, outcomes, isLog ? ENDED : CaseFilter.OUTCOMES, chosen.fewest());
	}

	private static int[] codes(Coded outcome) {
		return outcome.names()
			.stream()
			.mapToInt((name) -> (name == null) ? 1 : Math.max(1, CaseFilter.OUTCOMES.indexOf(name) + 1))
			.toArray();
	}

	/** Whether so many are somebody, but no group. */
	public boolean isTooFew(int count) {
		return count > 0 && count < this.fewest;
	}

	public int count() {
		return this.lengths.length;
	}

	boolean[] ended() {
		var ended = new boolean[this.outcomes.length];
		for (int i = 0; i < ended.length; i++) {
			ended[i] = this.outcomes[i] > 0;
		}
		return ended;
	}

	/** The lengths of the ended, in order. */
	double[] endedLengths() {
		return IntStream.range(0, this.lengths.length)
			.filter((i) -> this.outcomes[i] > 0)
			.mapToDouble((i) -> this.lengths[i])
			.sorted()
			.toArray();
	}

	/** The last time at which those at risk are a group: until then a curve is told. */
	public double horizon() {
		var sorted = this.lengths.clone();
		Arrays.sort(sorted);
		return (sorted.length < this.fewest) ? 0 : sorted[sorted.length - this.fewest];
	}

	/** How many ended by each outcome, first how many are open. */
	int[] countsByOutcome() {
		var counts = new int[this.names.size() + 1];
		for (var outcome : this.outcomes) {
			counts[outcome]++;
		}
		return counts;
	}

}
