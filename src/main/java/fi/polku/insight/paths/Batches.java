package fi.polku.insight.paths;

import java.util.Arrays;
import java.util.stream.IntStream;

import fi.polku.insight.columns.Chosen;
import fi.polku.insight.columns.EventColumns;

/**
 * Work done in batches: the same step finished by the same person in two or more cases,
 * each within a minute of the one before.
 *
 * @param batches how many
 * @param pieces in them
 * @param of all pieces of work by somebody known
 */
record Batches(long batches, long pieces, long of) {

	private static final long MINUTE = 60_000;

	static Batches of(Chosen chosen) {
		var groups = StepGroups.ofWork(chosen.columns());
		var succession = new Succession(chosen, groups);
		var sums = new PairTally();
		var all = new CasePart(0, chosen.cases().length);
		var events = succession.events();
		var began = new long[] { Long.MAX_VALUE };
		succession.each(all, (one, before, event) -> {
			if (events.person()[event] != 0) {
				sums.add(succession.group(event), events.person()[event], one, false);
				began[0] = Math.min(began[0], events.ended()[event]);
			}
		});
		var first = new int[sums.size() + 1];
		for (int i = 0; i < sums.size(); i++) {
			first[i + 1] = first[i] + sums.count(i);
		}
		// the place among the chosen in the lowest bits, above it milliseconds
		int bits = Integer.SIZE - Integer.numberOfLeadingZeros(chosen.cases().length);
		var moments = laid(succession, sums, first, began[0], bits);
		var counted = IntStream.range(0, sums.size())
			.parallel()
			.mapToObj((pair) -> count(moments, first[pair], first[pair + 1], bits))
			.reduce(new long[2], (one, other) -> new long[] { one[0] + other[0], one[1] + other[1] });
		return new Batches(counted[0], counted[1], moments.length);
	}

	/** Of all pieces; not a number without any. */
	double share() {
		return (this.of == 0) ? Double.NaN : (double) this.pieces / this.of;
	}

	/** By step and person: the milliseconds at which each ended, with its case. */
	private static long[] laid(Succession succession, PairTally sums, int[] first, long began, int bits) {
		var moments = new long[first[sums.size()]];
		var next = first.clone();
		EventColumns events = succession.events();
		var place = new int[1];
		var cases = succession.chosen().cases();
		succession.each(new CasePart(0, cases.length), (one, before, event) -> {
			while (cases[place[0]] != one) {
				place[0]++;
			}
			if (events.person()[event] != 0) {
				int pair = sums.number(succession.group(event), events.person()[event]);
				moments[next[pair]++] = (((events.ended()[event] - began) / 1000) << bits) | place[0];
			}
		});
		return moments;
	}

	private static long[] count(long[] moments, int from, int until, int bits) {
		Arrays.sort(moments, from, until);
		var counted = new long[2];
		int since = from;
		for (int i = from + 1; i <= until; i++) {
			if (i == until || (moments[i] >> bits) - (moments[i - 1] >> bits) > MINUTE) {
				if (cases(moments, since, i, bits) > 1) {
					counted[0]++;
					counted[1] += i - since;
				}
				since = i;
			}
		}
		return counted;
	}

	private static long cases(long[] moments, int from, int until, int bits) {
		return (until - from == 1) ? 1
				: Arrays.stream(moments, from, until).map((one) -> one & ((1L << bits) - 1)).distinct().count();
	}

}
