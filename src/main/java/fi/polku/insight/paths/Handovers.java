package fi.polku.insight.paths;

import java.util.Arrays;
import java.util.List;

import fi.polku.insight.columns.Chosen;

/**
 * Two consecutive pieces of work of a case by different people, both known.
 *
 * @param pairs consecutive pieces of work
 * @param bothKnown of these, those where it is known who did both
 * @param count handovers
 * @param people from whom to whom
 * @param teams from which team to which; different ones
 * @param casesWithout cases without any
 * @param median of a case
 */
record Handovers(long pairs, long bothKnown, long count, PairTally people, PairTally teams, int cases, int casesWithout,
		double median) {

	/** Counted over the work of people alone: Polku's own steps take nothing over. */
	static Handovers of(Chosen chosen) {
		var groups = StepGroups.ofWork(chosen.columns());
		var succession = new Succession(chosen, groups);
		var parts = CasePart.each(chosen, (part) -> new Part(succession, part));
		var ofCases = new int[chosen.cases().length];
		parts.forEach((part) -> System.arraycopy(part.ofCases, 0, ofCases, part.part.from(), part.ofCases.length));
		Arrays.sort(ofCases);
		var people = PairTally.sum(parts.stream().map((part) -> part.people).toList());
		return new Handovers(sum(parts, 0), sum(parts, 1), sum(parts, 2), people,
				PairTally.sum(parts.stream().map((part) -> part.teams).toList()), ofCases.length,
				(int) Arrays.stream(ofCases).filter((one) -> one == 0).count(), median(ofCases));
	}

	double mean() {
		return (this.cases == 0) ? Double.NaN : (double) this.count / this.cases;
	}

	private static long sum(List<Part> parts, int which) {
		return parts.stream().mapToLong((part) -> part.counts[which]).sum();
	}

	private static double median(int[] sorted) {
		int count = sorted.length;
		return (count == 0) ? Double.NaN : (sorted[(count - 1) / 2] + sorted[count / 2]) / 2.0;
	}

	/** What a thread counts. */
	private static final class Part {

		private final CasePart part;

		private final PairTally people = new PairTally();

		private final PairTally teams = new PairTally();

		private final int[] ofCases;

		private final long[] counts = new long[3];

		private int place;

		Part(Succession succession, CasePart part) {
			this.part = part;
			this.ofCases = new int[part.until() - part.from()];
			this.place = part.from();
			var cases = succession.chosen().cases();
			succession.each(part, (one, before, event) -> {
				while (cases[this.place] != one) {
					this.place++;
				}
				if (before >= 0) {
					add(succession, one, before, event);
				}
			});
		}

		private void add(Succession succession, int one, int before, int event) {
			int from = succession.events().person()[before];
			int to = succession.events().person()[event];
			int fromTeam = succession.events().team()[before];
			int toTeam = succession.events().team()[event];
			this.counts[0]++;
			if (from != 0 && to != 0) {
				this.counts[1]++;
				if (from != to) {
					this.counts[2]++;
					this.people.add(from, to, one, true);
					this.ofCases[this.place - this.part.from()]++;
				}
			}
			if (fromTeam != 0 && toTeam != 0 && fromTeam != toTeam) {
				this.teams.add(fromTeam, toTeam, one, true);
			}
		}

	}

}
