package fi.polku.insight.paths;

import java.util.Arrays;

import fi.polku.insight.columns.Columns;
import fi.polku.insight.columns.EventColumns;
import fi.polku.insight.columns.Kind;

/** The pairs of a part of the cases, and where the times of each belong. */
final class FlowPart {

	private final Succession succession;

	private final CasePart part;

	private final PairTally tally;

	/** By the number here: where its next time belongs. */
	private int[] place;

	private double[] times;

	private double[] waits;

	/** By the number among all: the number here, or -1. */
	private int[] numbers;

	FlowPart(Succession succession, CasePart part) {
		this.succession = succession;
		this.part = part;
		this.tally = new PairTally(succession.groups());
		var people = succession.events().person();
		succession.each(part, (one, before, event) -> {
			if (before >= 0) {
				this.tally.add(succession.group(before), succession.group(event), one,
						people[before] != people[event] && people[before] != 0 && people[event] != 0);
			}
		});
	}

	PairTally tally() {
		return this.tally;
	}

	/** Takes its room in the array of all, where each pair has its own part. */
	void takeRoom(int[] next, PairTally all) {
		this.place = new int[this.tally.size()];
		this.numbers = new int[all.size()];
		Arrays.fill(this.numbers, -1);
		for (int i = 0; i < this.place.length; i++) {
			int number = all.number(this.tally.from(i), this.tally.to(i));
			this.numbers[number] = i;
			this.place[i] = next[number];
			next[number] += this.tally.count(i);
		}
	}

	/** Writes the times into the array of all and sums them up. */
	void lay(long[] all) {
		this.times = new double[this.place.length];
		this.waits = new double[this.place.length];
		var measure = this.succession.chosen().measure();
		var events = this.succession.events();
		this.succession.each(this.part, (one, before, event) -> {
			if (before >= 0) {
				int pair = this.tally.number(this.succession.group(before), this.succession.group(event));
				long since = events.ended()[before];
				long time = measure.between(since, events.ended()[event]);
				all[this.place[pair]++] = time;
				this.times[pair] += time;
				long began = began(events, event);
				this.waits[pair] += (began > since) ? measure.between(since, began) : 0;
			}
		});
	}

	/** When work on it began; a wait is one until its end. */
	private long began(EventColumns events, int event) {
		var kind = this.succession.chosen().columns().steps().get(events.step()[event]).kind();
		long started = events.started()[event];
		return (kind == Kind.AUTOMATIC) ? events.created()[event]
				: (kind == Kind.HUMAN && started != Columns.NONE) ? started : events.ended()[event];
	}

	/** The microseconds of a pair, by its number among all. */
	double time(int pair) {
		return (this.numbers[pair] >= 0) ? this.times[this.numbers[pair]] : 0;
	}

	double waiting(int pair) {
		return (this.numbers[pair] >= 0) ? this.waits[this.numbers[pair]] : 0;
	}

}
