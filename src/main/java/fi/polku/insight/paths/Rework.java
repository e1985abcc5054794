package fi.polku.insight.paths;

import java.util.Arrays;
import java.util.List;

import fi.polku.insight.columns.Chosen;

/**
 * Steps done again, and ways back that a model names as rework.
 *
 * @param cases with anything done
 * @param again of these, those in which a step was done again or a named flow was taken
 * @param byFlow of these, those in which a named flow was taken
 * @param pieces all that was done
 * @param repeats pieces that were not the first of their step in their case
 * @param reached by group: cases in which it was done
 * @param repeated by group: cases in which it was done again
 * @param repeatsOf by group
 */
record Rework(int cases, int again, int byFlow, long pieces, long repeats, int[] reached, int[] repeated,
		int[] repeatsOf) {

	/** By repeated steps alone. */
	static Rework of(Chosen chosen, StepGroups groups) {
		return of(chosen, groups, TakenFlows.NONE);
	}

	static Rework of(Chosen chosen, StepGroups groups, TakenFlows flows) {
		var succession = new Succession(chosen, groups);
		var parts = CasePart.each(chosen, (part) -> new Part(succession, part, groups.count(), flows));
		var reached = new int[groups.count()];
		var repeated = new int[groups.count()];
		var repeats = new int[groups.count()];
		for (var part : parts) {
			add(part.reached, reached);
			add(part.repeated, repeated);
			add(part.repeats, repeats);
		}
		return new Rework(sum(parts, 0), sum(parts, 1), sum(parts, 2),
				parts.stream().mapToLong((part) -> part.pieces).sum(), Arrays.stream(repeats).asLongStream().sum(),
				reached, repeated, repeats);
	}

	double share() {
		return (this.cases == 0) ? Double.NaN : (double) this.again / this.cases;
	}

	/** Whether few did something again, or few did not. */
	boolean isTooFew(Chosen chosen) {
		return chosen.isTooFew(this.again) || chosen.isTooFew(this.cases - this.again);
	}

	private static void add(int[] part, int[] all) {
		for (int i = 0; i < all.length; i++) {
			all[i] += part[i];
		}
	}

	private static int sum(List<Part> parts, int which) {
		return parts.stream().mapToInt((part) -> part.cases[which]).sum();
	}

	/** What a thread counts. */
	private static final class Part {

		private final int[] reached;

		private final int[] repeated;

		private final int[] repeats;

		private final int[] cases = new int[3];

		private final int[] timesInCase;

		private final int[] caseOfTimes;

		private int lastAgain;

		private long pieces;

		Part(Succession succession, CasePart part, int groups, TakenFlows flows) {
			this.reached = new int[groups];
			this.repeated = new int[groups];
			this.repeats = new int[groups];
			this.timesInCase = new int[groups];
			this.caseOfTimes = new int[groups];
			succession.each(part, (one, before, event) -> {
				this.pieces++;
				if (before < 0) {
					this.cases[0]++;
					took(one, flows.in(succession.chosen(), one));
				}
				add(one + 1, succession.group(event));
			});
		}

		private void took(int one, boolean flow) {
			if (flow) {
				this.cases[2]++;
				again(one + 1);
			}
		}

		private void again(int one) {
			this.cases[1] += (this.lastAgain != one) ? 1 : 0;
			this.lastAgain = one;
		}

		private void add(int one, int group) {
			if (this.caseOfTimes[group] != one) {
				this.caseOfTimes[group] = one;
				this.timesInCase[group] = 1;
				this.reached[group]++;
				return;
			}
			this.repeats[group]++;
			this.repeated[group] += (++this.timesInCase[group] == 2) ? 1 : 0;
			again(one);
		}

	}

}
