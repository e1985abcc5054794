package fi.polku.insight.cycle;

import java.util.Arrays;

import fi.polku.insight.cycle.CauseTable.CauseTimes;

/** Waits by step and cause; the last row is that of all steps. */
final class CauseSums {

	private static final int CAUSES = Cause.values().length;

	private final long[] time;

	private final int[] waits;

	private final int last;

	CauseSums(int steps) {
		this.last = steps;
		this.time = new long[(steps + 1) * CAUSES];
		this.waits = new int[this.time.length];
	}

	/** A wait of a step in parts by the ordinal of the cause. */
	void add(int step, long[] parts) {
		for (int cause = 0; cause < CAUSES; cause++) {
			if (parts[cause] > 0) {
				count(step * CAUSES + cause, parts[cause]);
				count(this.last * CAUSES + cause, parts[cause]);
			}
		}
	}

	private void count(int place, long held) {
		this.time[place] += held;
		this.waits[place]++;
	}

	void add(CauseSums other) {
		for (int place = 0; place < this.time.length; place++) {
			this.time[place] += other.time[place];
			this.waits[place] += other.waits[place];
		}
	}

	/** {@code null} where nothing waited, or what did is hidden. */
	CauseTimes times(int step, int fewest) {
		var counts = Arrays.copyOfRange(this.waits, step * CAUSES, (step + 1) * CAUSES);
		var hidden = SmallCells.of(counts, fewest);
		var seconds = new Double[CAUSES];
		boolean isTold = false;
		for (int cause = 0; cause < CAUSES; cause++) {
			seconds[cause] = hidden[cause] ? null : this.time[step * CAUSES + cause] / 1e6;
			isTold |= !hidden[cause] && counts[cause] > 0;
		}
		return isTold ? CauseTimes.of(seconds) : null;
	}

}
