package fi.polku.insight.cycle;

import java.util.Arrays;

import fi.polku.insight.AskedPeriod;
import fi.polku.insight.columns.Chosen;

/** When each of many things ended and how long it had taken, in microseconds. */
final class Ends {

	private long[] at = new long[1024];

	private long[] length = new long[1024];

	private int count;

	/** The cases that ended. */
	static Ends ofCases(CaseTimes times) {
		var ends = new Ends();
		for (int i = 0; i < times.chosen().cases().length; i++) {
			if (!times.isOpen(i)) {
				ends.add(times.chosen().until(times.chosen().cases()[i]), times.length(i));
			}
		}
		return ends;
	}

	/** The runs of a step that were done. */
	static Ends ofStep(Chosen chosen, String step, AskedPeriod period) {
		var cells = StepCells.of(chosen.columns());
		int wanted = cells.names().indexOf(step);
		var events = chosen.columns().events();
		var run = new Runs(chosen);
		var ends = new Ends();
		for (int one : chosen.cases()) {
			for (int event = events.first()[one]; event < events.end(one); event++) {
				if (cells.cell()[events.step()[event]] == wanted) {
					run.at(one, event);
					if (run.isIn(period)) {
						ends.add(run, chosen);
					}
				}
			}
		}
		return ends;
	}

	private void add(Runs run, Chosen chosen) {
		if (run.isDone && run.hasLength()) {
			add(run.until, chosen.measure().between(run.ready, Math.max(run.ready, run.until)));
		}
	}

	private void add(long ended, long took) {
		if (this.count == this.at.length) {
			this.at = Arrays.copyOf(this.at, this.count * 2);
			this.length = Arrays.copyOf(this.length, this.count * 2);
		}
		this.at[this.count] = ended;
		this.length[this.count++] = took;
	}

	int count() {
		return this.count;
	}

	long first() {
		return Arrays.stream(this.at, 0, this.count).min().orElseThrow();
	}

	long last() {
		return Arrays.stream(this.at, 0, this.count).max().orElseThrow();
	}

	long[] lengths() {
		return Arrays.copyOf(this.length, this.count);
	}

	long[][] byMonth(Months months) {
		var counts = new int[months.count()];
		var places = new int[this.count];
		for (int i = 0; i < this.count; i++) {
			places[i] = months.of(this.at[i]);
			counts[places[i]]++;
		}
		var lengths = Arrays.stream(counts).mapToObj(long[]::new).toArray(long[][]::new);
		for (int i = 0; i < this.count; i++) {
			lengths[places[i]][--counts[places[i]]] = this.length[i];
		}
		return lengths;
	}

}
