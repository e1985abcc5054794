package fi.polku.insight.flow;

import java.util.Arrays;

/** Finds places in ordered moments that lie about a day or more apart. */
final class Places {

	private static final long SLOT = 24 * 3_600_000_000L;

	private final long[] moments;

	private final long first;

	private final long last;

	/** The first moment at or after the beginning of each slot. */
	private final int[] bySlot;

	Places(long[] moments) {
		this.moments = moments;
		this.first = (moments.length > 0) ? moments[0] : 0;
		this.last = (moments.length > 0) ? moments[moments.length - 1] : Long.MIN_VALUE;
		this.bySlot = new int[(moments.length > 0) ? (int) ((this.last - this.first) / SLOT) + 1 : 0];
		for (int slot = 0; slot < this.bySlot.length; slot++) {
			int place = Arrays.binarySearch(moments, this.first + slot * SLOT);
			this.bySlot[slot] = (place >= 0) ? place : -place - 1;
		}
	}

	/** The place of the first at or after the moment; their number where none is. */
	int atOrAfter(long moment) {
		if (moment > this.last) {
			return this.moments.length;
		}
		if (moment <= this.first) {
			return 0;
		}
		int place = this.bySlot[(int) ((moment - this.first) / SLOT)];
		while (this.moments[place] < moment) {
			place++;
		}
		return place;
	}

}
