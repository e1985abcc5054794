package fi.polku.insight.columns;

import java.util.Arrays;

/** Events as they come, to be laid in the order of cases. */
final class EventRows {

	private int[] caseIndex = new int[1024];

	private long[] sequence = new long[1024];

	private EventColumns rows = EventColumns.of(0, 1024);

	private int count;

	int count() {
		return this.count;
	}

	void add(int ofCase, long inSequence, Event event) {
		if (this.count == this.caseIndex.length) {
			grow(this.count * 2);
		}
		this.caseIndex[this.count] = ofCase;
		this.sequence[this.count] = inSequence;
		this.rows.step()[this.count] = event.step();
		this.rows.person()[this.count] = event.person();
		this.rows.team()[this.count] = event.team();
		this.rows.created()[this.count] = event.created();
		this.rows.claimed()[this.count] = event.claimed();
		this.rows.started()[this.count] = event.started();
		this.rows.ended()[this.count] = event.ended();
		this.rows.cancelled()[this.count] = event.cancelled();
		this.count++;
	}

	private void grow(int size) {
		this.caseIndex = Arrays.copyOf(this.caseIndex, size);
		this.sequence = Arrays.copyOf(this.sequence, size);
		this.rows = new EventColumns(this.rows.first(), Arrays.copyOf(this.rows.step(), size),
				Arrays.copyOf(this.rows.person(), size), Arrays.copyOf(this.rows.team(), size),
				Arrays.copyOf(this.rows.created(), size), Arrays.copyOf(this.rows.claimed(), size),
				Arrays.copyOf(this.rows.started(), size), Arrays.copyOf(this.rows.ended(), size),
				Arrays.copyOf(this.rows.cancelled(), size));
	}

	/** What had ended before, and these: case by case in order. */
	EventColumns after(EventColumns before, int cases) {
		int known = before.first().length - 1;
		var first = new int[cases + 1];
		for (int one = 0; one < known; one++) {
			for (int event = before.first()[one]; event < before.end(one); event++) {
				first[one + 1] += (before.ended()[event] != Columns.OPEN) ? 1 : 0;
			}
		}
		for (int row = 0; row < this.count; row++) {
			first[this.caseIndex[row] + 1]++;
		}
		Arrays.parallelPrefix(first, Integer::sum);
		var all = EventColumns.of(cases, first[cases]);
		System.arraycopy(first, 0, all.first(), 0, first.length);
		lay(before, known, all);
		return all;
	}

	private void lay(EventColumns before, int known, EventColumns all) {
		var next = all.first().clone();
		for (int one = 0; one < known; one++) {
			for (int event = before.first()[one]; event < before.end(one); event++) {
				if (before.ended()[event] != Columns.OPEN) {
					before.copyTo(event, all, next[one]++);
				}
			}
		}
		var placed = new long[all.count()];
		Arrays.fill(placed, -1);
		for (int row = 0; row < this.count; row++) {
			int place = next[this.caseIndex[row]]++;
			this.rows.copyTo(row, all, place);
			placed[place] = this.sequence[row];
		}
		order(all, placed);
	}

	private static void order(EventColumns all, long[] sequence) {
		var spare = EventColumns.of(0, 1);
		for (int one = 0; one < all.first().length - 1; one++) {
			for (int event = all.first()[one] + 1; event < all.end(one); event++) {
				if (isBefore(all, sequence, event, event - 1)) {
					insert(all, sequence, event, all.first()[one], spare);
				}
			}
		}
	}

	private static void insert(EventColumns all, long[] sequence, int event, int lowest, EventColumns spare) {
		int place = event - 1;
		while (place > lowest && isBefore(all, sequence, event, place - 1)) {
			place--;
		}
		all.copyTo(event, spare, 0);
		long moved = sequence[event];
		for (int one = event; one > place; one--) {
			all.copyTo(one - 1, all, one);
			sequence[one] = sequence[one - 1];
		}
		spare.copyTo(0, all, place);
		sequence[place] = moved;
	}

	private static boolean isBefore(EventColumns all, long[] sequence, int one, int other) {
		if (all.ended()[one] != all.ended()[other]) {
			return all.ended()[one] < all.ended()[other];
		}
		if (all.created()[one] != all.created()[other]) {
			return all.created()[one] < all.created()[other];
		}
		return sequence[one] < sequence[other];
	}

	/** A run of a step, see {@link EventColumns}. */
	record Event(int step, int person, char team, long created, long claimed, long started, long ended,
			boolean cancelled) {
	}

}
