package fi.polku.insight.columns;

import java.io.IOException;
import java.util.Arrays;

/** Own cases by their numbers in the database, kept up to date. */
final class CaseRows {

	private static final int FACTS = 7;

	private final Codes[] codes = new Codes[FACTS];

	private char[][] facts = new char[FACTS][1024];

	private String[] number = new String[1024];

	private int[] person = new int[1024];

	private long[] opened = new long[1024];

	private long[] closed = new long[1024];

	private int[] indexById = new int[1024];

	private int count;

	CaseRows() {
		Arrays.setAll(this.codes, (fact) -> new Codes());
		Arrays.fill(this.indexById, -1);
	}

	int count() {
		return this.count;
	}

	/** The index of a case by its id; -1 where it is not known. */
	int index(int id) {
		return (id < this.indexById.length) ? this.indexById[id] : -1;
	}

	/**
	 * Takes a row: id, number, first case of the person, opened, closed and the facts in
	 * order.
	 */
	void take(CopyOutRows row) throws IOException {
		int index = indexOf(row.integer());
		this.number[index] = row.text();
		int first = index(row.integer());
		this.person[index] = (first >= 0) ? first : index;
		this.opened[index] = row.instant(0);
		this.closed[index] = row.instant(Columns.OPEN);
		for (int fact = 0; fact < FACTS; fact++) {
			this.facts[fact][index] = (char) this.codes[fact].of(row.text());
		}
	}

	private int indexOf(int id) {
		if (id >= this.indexById.length) {
			int known = this.indexById.length;
			this.indexById = Arrays.copyOf(this.indexById, Math.max(id + 1, known * 2));
			Arrays.fill(this.indexById, known, this.indexById.length, -1);
		}
		if (this.indexById[id] < 0) {
			if (this.count == this.number.length) {
				grow(this.count * 2);
			}
			this.indexById[id] = this.count++;
		}
		return this.indexById[id];
	}

	private void grow(int size) {
		this.number = Arrays.copyOf(this.number, size);
		this.person = Arrays.copyOf(this.person, size);
		this.opened = Arrays.copyOf(this.opened, size);
		this.closed = Arrays.copyOf(this.closed, size);
		for (int fact = 0; fact < FACTS; fact++) {
			this.facts[fact] = Arrays.copyOf(this.facts[fact], size);
		}
	}

	/** As they stand now. */
	CaseColumns columns() {
		return new CaseColumns(Arrays.copyOf(this.number, this.count), Arrays.copyOf(this.person, this.count),
				Arrays.copyOf(this.opened, this.count), Arrays.copyOf(this.closed, this.count), coded(0), coded(1),
				coded(2), coded(3), coded(4), coded(5), coded(6));
	}

	private Coded coded(int fact) {
		return new Coded(Arrays.copyOf(this.facts[fact], this.count), this.codes[fact].names());
	}

}
