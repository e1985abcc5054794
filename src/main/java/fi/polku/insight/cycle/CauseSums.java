package fi.polku.insight.cycle;

import java.util.stream.IntStream;

import fi.polku.insight.cycle.CauseTable.CauseTimes;
import fi.polku.insight.statistics.SmallCells;

/**
 * Waits by step and cause; the last row is that of all steps. Of how many cases they are
 * is known up to what makes a group.
 */
final class CauseSums {

	private static final int CAUSES = Cause.values().length;

	private final int fewest;

	private final int last;

	private final long[] time;

	private final int[] waits;

	/** The first cases of each place, as many as make a group. */
	private final int[] cases;

	private final int[] known;

	/**
	 * Of nothing yet.
	 * @param fewest cases make a group
	 */
	CauseSums(int steps, int fewest) {
		this.fewest = fewest;
		this.last = steps;
		this.time = new long[(steps + 1) * CAUSES];
		this.waits = new int[this.time.length];
		this.cases = new int[this.time.length * fewest];
		this.known = new int[this.time.length];
	}

	/** A wait of a case at a step in parts by the ordinal of the cause. */
	void add(int step, int one, long[] parts) {
		for (int cause = 0; cause < CAUSES; cause++) {
			if (parts[cause] > 0) {
				count(step * CAUSES + cause, one, parts[cause]);
				count(this.last * CAUSES + cause, one, parts[cause]);
			}
		}
	}

	private void count(int place, int one, long held) {
		this.time[place] += held;
		this.waits[place]++;
		know(place, one);
	}

	private void know(int place, int one) {
		int first = place * this.fewest;
		int end = first + this.known[place];
		for (int i = first; i < end; i++) {
			if (this.cases[i] == one) {
				return;
			}
		}
		if (end < first + this.fewest) {
			this.cases[end] = one;
			this.known[place]++;
		}
	}

	void add(CauseSums other) {
		for (int place = 0; place < this.time.length; place++) {
			this.time[place] += other.time[place];
			this.waits[place] += other.waits[place];
			for (int i = 0; i < other.known[place]; i++) {
				know(place, other.cases[place * this.fewest + i]);
			}
		}
	}

	/** {@code null} where nothing waited, or what did is hidden. */
	CauseTimes times(int step) {
		var hidden = SmallCells.hidden(IntStream.range(step * CAUSES, (step + 1) * CAUSES).map(this::size).toArray(),
				this.fewest);
		var seconds = new Double[CAUSES];
		boolean isTold = false;
		for (int cause = 0; cause < CAUSES; cause++) {
			seconds[cause] = hidden[cause] ? null : this.time[step * CAUSES + cause] / 1e6;
			isTold |= !hidden[cause] && this.waits[step * CAUSES + cause] > 0;
		}
		return isTold ? CauseTimes.of(seconds) : null;
	}

	/** How many cases, or where they make a group how many waits, by which to compare. */
	private int size(int place) {
		return (this.known[place] < this.fewest) ? this.known[place] : this.waits[place];
	}

}
