package fi.polku.insight.flow;

import java.util.Arrays;

/** How many cases were open at once, at most. */
final class Highest {

	private Highest() {
	}

	static int of(InWindow cases) {
		var columns = cases.chosen().columns().cases();
		var window = cases.window();
		var begun = new long[cases.chosen().cases().length];
		var ended = new long[begun.length];
		int count = 0;
		for (int one : cases.chosen().cases()) {
			long from = Math.max(columns.opened()[one], window.from());
			if (from < window.until() && columns.closed()[one] > from) {
				begun[count] = from;
				ended[count++] = columns.closed()[one];
			}
		}
		Arrays.parallelSort(begun, 0, count);
		Arrays.parallelSort(ended, 0, count);
		return highest(begun, ended, count);
	}

	/** What ends at a moment is gone when what begins then comes. */
	private static int highest(long[] begun, long[] ended, int count) {
		int highest = 0;
		int gone = 0;
		for (int come = 0; come < count; come++) {
			while (ended[gone] <= begun[come]) {
				gone++;
			}
			highest = Math.max(highest, come + 1 - gone);
		}
		return highest;
	}

}
