package fi.polku.insight.flow;

import java.util.List;
import java.util.stream.IntStream;

import fi.polku.insight.columns.Micros;
import fi.polku.insight.flow.Wip.Part;

/**
 * Leaves out of the parts of a window what so few began or ended that it would tell of
 * somebody, and what that could be worked out from.
 */
final class SmallParts {

	private final FlowCounts counts;

	private final InWindow cases;

	private final boolean[] flows;

	private SmallParts(FlowCounts counts, InWindow cases) {
		this.counts = counts;
		this.cases = cases;
		this.flows = hiddenFlows();
	}

	static List<Part> of(FlowCounts counts, InWindow cases) {
		var parts = new SmallParts(counts, cases);
		return IntStream.range(0, cases.window().count()).mapToObj(parts::part).toList();
	}

	/** Whether more than a quarter would have to be left out. */
	static boolean areMany(FlowCounts counts, InWindow cases) {
		var hidden = new SmallParts(counts, cases).flows;
		return IntStream.range(0, hidden.length).filter((part) -> hidden[part]).count() * 4 > hidden.length;
	}

	private boolean[] hiddenFlows() {
		var open = this.counts.openAtEnds();
		var hidden = new boolean[open.length];
		for (int part = 0; part < hidden.length; part++) {
			hidden[part] = isFew(this.counts.arrived()[part]) || isFew(this.counts.ended()[part])
					|| isFew(openBefore(part)) || isFew(open[part]);
		}
		var only = IntStream.range(0, hidden.length).filter((part) -> hidden[part]).toArray();
		if (only.length == 1 && hidden.length > 1) {
			hidden[(only[0] > 0) ? only[0] - 1 : 1] = true;
		}
		return hidden;
	}

	private long openBefore(int part) {
		return (part == 0) ? this.counts.openAtStart() : this.counts.openAtEnds()[part - 1];
	}

	private boolean isFew(long count) {
		return this.cases.chosen().isTooFew(count);
	}

	private Part part(int part) {
		var window = this.cases.window();
		long open = this.counts.openAtEnds()[part];
		boolean hidden = this.flows[part];
		double length = window.length(part, this.cases.chosen().measure());
		boolean isAverage = length > 0 && !isFew(openBefore(part) + this.counts.arrived()[part]);
		return new Part(Micros.instant(window.edges()[part]), Micros.instant(window.edges()[part + 1]),
				window.isWhole(part), hidden ? null : Long.valueOf(this.counts.arrived()[part]),
				hidden ? null : Long.valueOf(this.counts.ended()[part]), isFew(open) ? null : Long.valueOf(open),
				isAverage ? this.counts.times()[part] / length : null);
	}

}
