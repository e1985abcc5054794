package fi.polku.insight.cycle;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Stream;

import fi.polku.insight.AskedPeriod;
import fi.polku.insight.columns.Chosen;

/**
 * How long the runs of each step took, in microseconds of the measure.
 *
 * @param period whose runs count
 * @param done of those that were done, by step
 * @param cut of those that are open, until now, or were cancelled
 */
record StepLengths(StepCells cells, AskedPeriod period, StepCounts counts, long[][] done, long[][] cut) {

	static StepLengths of(Chosen chosen, AskedPeriod period) {
		var cells = StepCells.of(chosen.columns());
		int count = chosen.cases().length;
		int parts = Parts.of(count);
		var counts = Parts.each(parts, (part) -> new StepCounts(cells.count(), period).count(chosen, cells,
				Parts.begin(part, parts, count), Parts.begin(part + 1, parts, count)), StepCounts[]::new);
		var doneAt = places(counts, (one) -> one.done);
		var cutAt = places(counts, (one) -> one.cut);
		var lengths = new StepLengths(cells, period,
				Stream.of(counts).reduce(new StepCounts(cells.count(), period), StepCounts::and), room(doneAt),
				room(cutAt));
		Parts.each(parts, (part) -> {
			lengths.fill(chosen, doneAt[part], cutAt[part], Parts.begin(part, parts, count),
					Parts.begin(part + 1, parts, count));
			return part;
		}, Integer[]::new);
		return lengths;
	}

	/** Where each part writes; the last row tells how much there is. */
	private static int[][] places(StepCounts[] counts, Function<StepCounts, int[]> sort) {
		var places = new int[counts.length + 1][];
		places[0] = new int[sort.apply(counts[0]).length];
		for (int part = 0; part < counts.length; part++) {
			var before = places[part];
			var here = sort.apply(counts[part]);
			places[part + 1] = before.clone();
			Arrays.setAll(places[part + 1], (step) -> before[step] + here[step]);
		}
		return places;
	}

	private static long[][] room(int[][] places) {
		return Arrays.stream(places[places.length - 1]).mapToObj(long[]::new).toArray(long[][]::new);
	}

	private void fill(Chosen chosen, int[] doneAt, int[] cutAt, int from, int to) {
		var events = chosen.columns().events();
		var run = new Runs(chosen);
		for (int i = from; i < to; i++) {
			int one = chosen.cases()[i];
			for (int event = events.first()[one]; event < events.end(one); event++) {
				run.at(one, event);
				if (run.hasLength() && run.isIn(this.period)) {
					int step = this.cells.cell()[events.step()[event]];
					long length = chosen.measure().between(run.ready, Math.max(run.ready, run.until));
					if (run.isDone) {
						this.done[step][doneAt[step]++] = length;
					}
					else {
						this.cut[step][cutAt[step]++] = length;
					}
				}
			}
		}
	}

}
