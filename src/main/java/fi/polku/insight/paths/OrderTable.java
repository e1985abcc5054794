package fi.polku.insight.paths;

import java.util.Arrays;

import fi.polku.insight.columns.EventColumns;

/**
 * Numbers for the orders in which steps were done, each told by its first case: two cases
 * have the same where they agree step by step.
 */
final class OrderTable {

	private final Succession succession;

	private int[] slots = new int[1024];

	private long[] hashes = new long[512];

	private int[] firstCase = new int[512];

	private int[] counts = new int[512];

	private int size;

	OrderTable(Succession succession) {
		this.succession = succession;
	}

	int size() {
		return this.size;
	}

	int count(int order) {
		return this.counts[order];
	}

	int firstCase(int order) {
		return this.firstCase[order];
	}

	/** Counts the order of a case under its number. */
	int add(int caseIndex, long hash) {
		int slot = (int) (hash >>> 32) & (this.slots.length - 1);
		while (this.slots[slot] != 0) {
			int order = this.slots[slot] - 1;
			if (this.hashes[order] == hash && isSame(this.firstCase[order], caseIndex)) {
				this.counts[order]++;
				return order;
			}
			slot = (slot + 1) & (this.slots.length - 1);
		}
		return added(caseIndex, hash, slot);
	}

	private int added(int caseIndex, long hash, int slot) {
		if (this.size == this.counts.length) {
			this.hashes = Arrays.copyOf(this.hashes, this.size * 2);
			this.firstCase = Arrays.copyOf(this.firstCase, this.size * 2);
			this.counts = Arrays.copyOf(this.counts, this.size * 2);
		}
		this.hashes[this.size] = hash;
		this.firstCase[this.size] = caseIndex;
		this.counts[this.size] = 1;
		this.slots[slot] = ++this.size;
		if (this.size * 2 > this.slots.length) {
			spread();
		}
		return this.size - 1;
	}

	private void spread() {
		this.slots = new int[this.slots.length * 2];
		for (int order = 0; order < this.size; order++) {
			int slot = (int) (this.hashes[order] >>> 32) & (this.slots.length - 1);
			while (this.slots[slot] != 0) {
				slot = (slot + 1) & (this.slots.length - 1);
			}
			this.slots[slot] = order + 1;
		}
	}

	/** Of the order in which steps were done in a case; 0 where nothing was. */
	long hash(int caseIndex) {
		var events = this.succession.events();
		long hash = 0;
		for (int event = events.first()[caseIndex]; event < events.end(caseIndex); event++) {
			if (this.succession.counts(event)) {
				hash = (hash ^ (this.succession.group(event) + 1)) * 0x9E3779B97F4A7C15L;
				hash ^= hash >>> 29;
			}
		}
		return hash;
	}

	private boolean isSame(int one, int other) {
		var events = this.succession.events();
		int mine = next(events, events.first()[one], one);
		int theirs = next(events, events.first()[other], other);
		while (mine >= 0 && theirs >= 0) {
			if (this.succession.group(mine) != this.succession.group(theirs)) {
				return false;
			}
			mine = next(events, mine + 1, one);
			theirs = next(events, theirs + 1, other);
		}
		return mine == theirs;
	}

	private int next(EventColumns events, int from, int caseIndex) {
		for (int event = from; event < events.end(caseIndex); event++) {
			if (this.succession.counts(event)) {
				return event;
			}
		}
		return -1;
	}

	/** The steps of an order, by their groups. */
	int[] steps(int order) {
		var events = this.succession.events();
		int one = this.firstCase[order];
		var steps = new int[events.end(one) - events.first()[one]];
		int count = 0;
		for (int event = next(events, events.first()[one], one); event >= 0; event = next(events, event + 1, one)) {
			steps[count++] = this.succession.group(event);
		}
		return Arrays.copyOf(steps, count);
	}

}
