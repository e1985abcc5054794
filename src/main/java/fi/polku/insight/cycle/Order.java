package fi.polku.insight.cycle;

import java.util.function.IntToLongFunction;

/** Puts places in order by a key; equal ones keep theirs. */
final class Order {

	private static final int SMALL = 8;

	private final IntToLongFunction key;

	private final int[] places;

	private final int[] spare;

	private Order(int[] places, IntToLongFunction key) {
		this.places = places;
		this.spare = new int[places.length];
		this.key = key;
	}

	/** Sorts the places themselves. */
	static int[] by(int[] places, IntToLongFunction key) {
		new Order(places, key).sort(0, places.length);
		return places;
	}

	private void sort(int from, int to) {
		if (to - from <= SMALL) {
			insert(from, to);
			return;
		}
		int middle = (from + to) >>> 1;
		sort(from, middle);
		sort(middle, to);
		if (key(this.places[middle - 1]) > key(this.places[middle])) {
			merge(from, middle, to);
		}
	}

	private void insert(int from, int to) {
		for (int i = from + 1; i < to; i++) {
			int moved = this.places[i];
			long itsKey = key(moved);
			int at = i;
			while (at > from && key(this.places[at - 1]) > itsKey) {
				this.places[at] = this.places[at - 1];
				at--;
			}
			this.places[at] = moved;
		}
	}

	private void merge(int from, int middle, int to) {
		System.arraycopy(this.places, from, this.spare, from, to - from);
		int left = from;
		int right = middle;
		for (int i = from; i < to; i++) {
			boolean takeLeft = left < middle && (right >= to || key(this.spare[left]) <= key(this.spare[right]));
			this.places[i] = takeLeft ? this.spare[left++] : this.spare[right++];
		}
	}

	private long key(int place) {
		return this.key.applyAsLong(place);
	}

}
