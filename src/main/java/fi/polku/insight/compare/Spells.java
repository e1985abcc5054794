package fi.polku.insight.compare;

import java.util.Arrays;
import java.util.stream.IntStream;

import fi.polku.insight.columns.Chosen;

/**
 * The times that are compared, of runs of a model, of cases or of a step: each from a
 * moment to another.
 *
 * @param cases of each, in order
 * @param ended whether it ended then; the others go on, or left what is compared
 * @param migrated how many left by going over to another version
 */
record Spells(Chosen chosen, int[] cases, long[] began, long[] until, boolean[] ended, int migrated) {

	int count() {
		return this.cases.length;
	}

	/** How many different cases there are. */
	int people() {
		int different = 0;
		for (int i = 0; i < this.cases.length; i++) {
			different += (i == 0 || this.cases[i] != this.cases[i - 1]) ? 1 : 0;
		}
		return different;
	}

	int endedCount() {
		int count = 0;
		for (var one : this.ended) {
			count += one ? 1 : 0;
		}
		return count;
	}

	/** In seconds of the measure. */
	double[] lengths() {
		return IntStream.range(0, count())
			.mapToDouble((one) -> this.chosen.seconds(this.began[one], this.until[one]))
			.toArray();
	}

	/** The lengths of the ended, in order. */
	double[] endedLengths() {
		return IntStream.range(0, count())
			.filter((one) -> this.ended[one])
			.mapToDouble((one) -> this.chosen.seconds(this.began[one], this.until[one]))
			.sorted()
			.toArray();
	}

	long firstBegan() {
		return Arrays.stream(this.began).min().orElse(this.chosen.now());
	}

	long lastBegan() {
		return Arrays.stream(this.began).max().orElse(this.chosen.now());
	}

}
