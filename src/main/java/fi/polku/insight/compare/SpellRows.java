package fi.polku.insight.compare;

import java.util.Arrays;

import fi.polku.insight.columns.Chosen;
import fi.polku.insight.columns.Columns;

/** Spells as they are found. */
final class SpellRows {

	private final Chosen chosen;

	private int[] cases = new int[1024];

	private long[] began = new long[1024];

	private long[] until = new long[1024];

	private boolean[] ended = new boolean[1024];

	private int count;

	private int migrated;

	SpellRows(Chosen chosen) {
		this.chosen = chosen;
	}

	/**
	 * One more, cut off where it left its version.
	 * @param migrated when that was, or {@link Columns#NONE}
	 * @param isDone whether its end is one
	 */
	void add(int caseIndex, long from, long to, long migrated, boolean isDone) {
		if (from > this.chosen.now()) {
			return;
		}
		if (this.count == this.cases.length) {
			grow(this.count * 2);
		}
		boolean leaves = migrated != Columns.NONE && migrated < Math.min(to, this.chosen.now());
		this.cases[this.count] = caseIndex;
		this.began[this.count] = from;
		this.until[this.count] = Math.min(leaves ? Math.max(from, migrated) : to, this.chosen.now());
		this.ended[this.count] = isDone && !leaves && to <= this.chosen.now();
		this.migrated += leaves ? 1 : 0;
		this.count++;
	}

	private void grow(int size) {
		this.cases = Arrays.copyOf(this.cases, size);
		this.began = Arrays.copyOf(this.began, size);
		this.until = Arrays.copyOf(this.until, size);
		this.ended = Arrays.copyOf(this.ended, size);
	}

	Spells spells() {
		return new Spells(this.chosen, Arrays.copyOf(this.cases, this.count), Arrays.copyOf(this.began, this.count),
				Arrays.copyOf(this.until, this.count), Arrays.copyOf(this.ended, this.count), this.migrated);
	}

}
