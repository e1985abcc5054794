package fi.polku.insight.statistics;

import java.util.function.IntToLongFunction;

/**
 * Puts places in order by a key; equal ones keep theirs. Keys are compared digit by digit
 * from the last, which for moments of a few years takes five rounds.
 */
public final class Order {

	private static final int FEW = 48;

	private static final int DIGIT = 11;

	private static final int DIGITS = 1 << DIGIT;

	private int[] places;

	/** How far each key is above the lowest, without a sign. */
	private long[] keys;

	private int[] otherPlaces;

	private long[] otherKeys;

	private Order(int[] places, long[] keys) {
		this.places = places;
		this.keys = keys;
	}

	/** Sorts the places themselves. */
	public static int[] by(int[] places, IntToLongFunction key) {
		var keys = new long[places.length];
		long lowest = Long.MAX_VALUE;
		long highest = Long.MIN_VALUE;
		for (int i = 0; i < places.length; i++) {
			keys[i] = key.applyAsLong(places[i]);
			lowest = Math.min(lowest, keys[i]);
			highest = Math.max(highest, keys[i]);
		}
		var order = new Order(places, keys);
		if (places.length <= FEW) {
			order.insert();
		}
		else {
			order.sort(lowest, Long.SIZE - Long.numberOfLeadingZeros(highest - lowest));
			System.arraycopy(order.places, 0, places, 0, places.length);
		}
		return places;
	}

	private void insert() {
		for (int i = 1; i < this.places.length; i++) {
			int place = this.places[i];
			long key = this.keys[i];
			int at = i;
			while (at > 0 && this.keys[at - 1] > key) {
				this.places[at] = this.places[at - 1];
				this.keys[at] = this.keys[at - 1];
				at--;
			}
			this.places[at] = place;
			this.keys[at] = key;
		}
	}

	private void sort(long lowest, int bits) {
		for (int i = 0; i < this.keys.length; i++) {
			this.keys[i] -= lowest;
		}
		this.places = this.places.clone();
		this.otherPlaces = new int[this.places.length];
		this.otherKeys = new long[this.places.length];
		for (int shift = 0; shift < bits; shift += DIGIT) {
			deal(shift);
		}
	}

	private void deal(int shift) {
		var next = new int[DIGITS + 1];
		for (long key : this.keys) {
			next[(int) (key >>> shift & DIGITS - 1) + 1]++;
		}
		for (int digit = 0; digit < DIGITS; digit++) {
			next[digit + 1] += next[digit];
		}
		for (int i = 0; i < this.keys.length; i++) {
			int to = next[(int) (this.keys[i] >>> shift & DIGITS - 1)]++;
			this.otherPlaces[to] = this.places[i];
			this.otherKeys[to] = this.keys[i];
		}
		var dealtPlaces = this.otherPlaces;
		var dealtKeys = this.otherKeys;
		this.otherPlaces = this.places;
		this.otherKeys = this.keys;
		this.places = dealtPlaces;
		this.keys = dealtKeys;
	}

}
