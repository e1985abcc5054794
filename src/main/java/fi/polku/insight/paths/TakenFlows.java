package fi.polku.insight.paths;

import java.util.BitSet;

import fi.polku.insight.columns.Chosen;
import fi.polku.insight.columns.Columns;
import fi.polku.insight.columns.EventColumns;

/**
 * Which cases went a way that their model names as rework. Facts hold no flows: one was
 * taken where the last thing that had ended in the model, when a step behind the flow was
 * created, is a step before it.
 *
 * @param sources by step behind a named flow: the steps before it, else {@code null}
 * @param definitions by step: a number for its version of its model
 */
record TakenFlows(BitSet[] sources, int[] definitions) {

	static final TakenFlows NONE = new TakenFlows(new BitSet[0], new int[0]);

	boolean in(Chosen chosen, int one) {
		var events = chosen.columns().events();
		for (int event = events.first()[one]; event < events.end(one) && this.sources.length > 0; event++) {
			var before = sourcesOf(events.step()[event]);
			if (before != null && follows(events, one, event, before)) {
				return true;
			}
		}
		return false;
	}

	private BitSet sourcesOf(int step) {
		return (step < this.sources.length) ? this.sources[step] : null;
	}

	private boolean follows(EventColumns events, int one, int event, BitSet before) {
		long last = Columns.NONE;
		boolean is = false;
		for (int other = events.first()[one]; other < events.end(one); other++) {
			long ended = events.ended()[other];
			if (other == event || ended > events.created()[event] || ended < last || !isOfSame(events, other, event)) {
				continue;
			}
			boolean isSource = before.get(events.step()[other]) && !events.cancelled()[other];
			is = isSource || is && ended == last;
			last = ended;
		}
		return is;
	}

	private boolean isOfSame(EventColumns events, int one, int other) {
		int step = events.step()[one];
		return step < this.definitions.length && this.definitions[step] == this.definitions[events.step()[other]];
	}

}
