package fi.polku.insight.cycle;

import java.util.stream.IntStream;

/** Which of the counts that make up a total would be about few people. */
final class SmallCells {

	private SmallCells() {
	}

	/**
	 * Whether each is to be hidden: below the fewest, and where that is a single one the
	 * smallest of the others, for else it could be worked out from the total.
	 */
	static boolean[] of(int[] counts, int fewest) {
		var hidden = new boolean[counts.length];
		IntStream.range(0, counts.length).forEach((i) -> hidden[i] = counts[i] > 0 && counts[i] < fewest);
		if (IntStream.range(0, counts.length).filter((i) -> hidden[i]).count() == 1) {
			IntStream.range(0, counts.length)
				.filter((i) -> counts[i] > 0 && !hidden[i])
				.reduce((one, other) -> (counts[other] < counts[one]) ? other : one)
				.ifPresent((i) -> hidden[i] = true);
		}
		return hidden;
	}

}
