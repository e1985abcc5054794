package fi.polku.insight.paths;

import java.util.Arrays;
import java.util.List;

/** Counts pairs; each has a number, in the order in which they come. */
final class PairTally {

	/** Up to so many groups each pair has a place of its own; above, pairs are hashed. */
	private static final int DENSE = 512;

	private final int groups;

	private final int[] dense;

	private long[] keys = new long[256];

	private int[] numbers = new int[256];

	private long[] pairs = new long[64];

	private int[] counts = new int[64];

	private int[] cases = new int[64];

	private int[] lastCase = new int[64];

	private int[] handovers = new int[64];

	private int size;

	/** Of pairs of whatever numbers. */
	PairTally() {
		this(Integer.MAX_VALUE);
	}

	/** Of pairs of groups with numbers below the count. */
	PairTally(int groups) {
		this.groups = groups;
		this.dense = (groups <= DENSE) ? new int[groups * groups] : null;
	}

	int size() {
		return this.size;
	}

	int from(int number) {
		return (int) (this.pairs[number] >> 32);
	}

	int to(int number) {
		return (int) this.pairs[number];
	}

	int count(int number) {
		return this.counts[number];
	}

	/** In how many cases. */
	int cases(int number) {
		return this.cases[number];
	}

	int handovers(int number) {
		return this.handovers[number];
	}

	/** Counts one of a case; those of a case come together. */
	void add(int from, int to, int caseIndex, boolean handover) {
		int number = number(from, to);
		this.counts[number]++;
		this.handovers[number] += handover ? 1 : 0;
		if (this.lastCase[number] != caseIndex + 1) {
			this.lastCase[number] = caseIndex + 1;
			this.cases[number]++;
		}
	}

	/** Adds what others have counted in other cases. */
	static PairTally sum(List<PairTally> tallies) {
		var sum = new PairTally();
		for (var tally : tallies) {
			for (int i = 0; i < tally.size; i++) {
				int number = sum.number(tally.from(i), tally.to(i));
				sum.counts[number] += tally.counts[i];
				sum.cases[number] += tally.cases[i];
				sum.handovers[number] += tally.handovers[i];
			}
		}
		return sum;
	}

	/** The number of the pair, a new one where it has none yet. */
	int number(int from, int to) {
		long key = ((long) from << 32) | to;
		if (this.dense != null) {
			int place = from * this.groups + to;
			if (this.dense[place] == 0) {
				this.dense[place] = this.size + 1;
				return added(key);
			}
			return this.dense[place] - 1;
		}
		int slot = slot(key);
		while (this.numbers[slot] != 0) {
			if (this.keys[slot] == key) {
				return this.numbers[slot] - 1;
			}
			slot = (slot + 1) & (this.keys.length - 1);
		}
		return added(key, slot);
	}

	private int slot(long key) {
		long mixed = key * 0x9E3779B97F4A7C15L;
		return (int) (mixed >>> 40) & (this.keys.length - 1);
	}

	private int added(long key, int slot) {
		this.keys[slot] = key;
		this.numbers[slot] = this.size + 1;
		added(key);
		if (this.size * 2 > this.keys.length) {
			spread();
		}
		return this.size - 1;
	}

	private int added(long key) {
		this.size++;
		if (this.size > this.pairs.length) {
			int more = this.size * 2;
			this.pairs = Arrays.copyOf(this.pairs, more);
			this.counts = Arrays.copyOf(this.counts, more);
			this.cases = Arrays.copyOf(this.cases, more);
			this.lastCase = Arrays.copyOf(this.lastCase, more);
			this.handovers = Arrays.copyOf(this.handovers, more);
		}
		this.pairs[this.size - 1] = key;
		return this.size - 1;
	}

	private void spread() {
		this.keys = new long[this.keys.length * 2];
		this.numbers = new int[this.keys.length];
		for (int i = 0; i < this.size; i++) {
			int slot = slot(this.pairs[i]);
			while (this.numbers[slot] != 0) {
				slot = (slot + 1) & (this.keys.length - 1);
			}
			this.keys[slot] = this.pairs[i];
			this.numbers[slot] = i + 1;
		}
	}

}
