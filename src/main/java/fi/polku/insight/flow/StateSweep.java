package fi.polku.insight.flow;

import java.util.Arrays;

import fi.polku.insight.columns.Chosen;
import fi.polku.insight.columns.EventColumns;

/**
 * Where a case stood at given moments: at the step that began last of those open then;
 * where none was open, behind the one that ended last.
 */
final class StateSweep {

	private final Chosen chosen;

	private final EventColumns events;

	private final long[] moments;

	private final Places places;

	private final int[] event;

	private int first;

	private int last;

	/** For moments in order. */
	StateSweep(Chosen chosen, long[] moments) {
		this.chosen = chosen;
		this.events = chosen.columns().events();
		this.moments = moments;
		this.places = new Places(moments);
		this.event = new int[moments.length];
	}

	/** Looks at a case; the answers are about it until the next. */
	void read(int caseIndex) {
		this.first = this.places.atOrAfter(this.chosen.columns().cases().opened()[caseIndex]);
		this.last = this.places.atOrAfter(this.chosen.columns().cases().closed()[caseIndex]);
		if (this.first < this.last) {
			Arrays.fill(this.event, this.first, this.last, -1);
			for (int one = this.events.first()[caseIndex]; one < this.events.end(caseIndex); one++) {
				open(one);
			}
			behind(this.events.first()[caseIndex], this.events.end(caseIndex));
		}
	}

	private void open(int one) {
		long created = this.events.created()[one];
		int from = Math.max(this.first, this.places.atOrAfter(created));
		if (from < this.last && this.events.ended()[one] > this.moments[from]) {
			int until = Math.min(this.last, this.places.atOrAfter(this.events.ended()[one]));
			for (int at = from; at < until; at++) {
				if (this.event[at] < 0 || created >= this.events.created()[this.event[at]]) {
					this.event[at] = one;
				}
			}
		}
	}

	private void behind(int from, int until) {
		int done = -1;
		int next = from;
		for (int at = this.first; at < this.last; at++) {
			while (next < until && this.events.ended()[next] <= this.moments[at]) {
				done = next++;
			}
			this.event[at] = (this.event[at] < 0) ? done : this.event[at];
		}
	}

	/** The first moment at which the case was open. */
	int first() {
		return this.first;
	}

	/** The first moment at which it was no longer. */
	int last() {
		return this.last;
	}

	/** The run of the step at a moment; −1 where nothing was done yet. */
	int event(int at) {
		return this.event[at];
	}

	/** Since when it stood there. */
	long since(int at, int caseIndex) {
		int one = this.event[at];
		return (one < 0) ? this.chosen.columns().cases().opened()[caseIndex]
				: (this.events.ended()[one] > this.moments[at]) ? this.events.created()[one] : this.events.ended()[one];
	}

}
