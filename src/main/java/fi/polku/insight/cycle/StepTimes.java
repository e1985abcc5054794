package fi.polku.insight.cycle;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import fi.polku.insight.AskedPeriod;
import fi.polku.insight.columns.Ball;
import fi.polku.insight.columns.Chosen;

/** How long each step takes. */
final class StepTimes {

	private static final int BALLS = Ball.values().length;

	private final Chosen chosen;

	private final StepLengths lengths;

	private final StepCounts counts;

	/** Of all cases; not known of a period of runs, which are a part of their cases. */
	private final double lead;

	private StepTimes(Chosen chosen, AskedPeriod period) {
		this.chosen = chosen;
		this.lengths = StepLengths.of(chosen, period);
		this.counts = this.lengths.counts();
		this.lead = !period.isAny() ? 0 : Arrays.stream(chosen.cases()).parallel().mapToDouble(chosen::seconds).sum();
	}

	/** The steps that came, in the order in which they are known. */
	static List<StepTime> of(Chosen chosen, AskedPeriod period) {
		var times = new StepTimes(chosen, period);
		return IntStream.range(0, times.lengths.cells().count())
			.parallel()
			.mapToObj(times::step)
			.filter(Objects::nonNull)
			.toList();
	}

	private StepTime step(int step) {
		int cases = this.counts.cases[step];
		var name = this.lengths.cells().names().get(step);
		var kind = this.lengths.cells().kindOf(step);
		if (cases == 0 || this.chosen.isTooFew(cases)) {
			return (cases == 0) ? null : StepTime.suppressed(name, kind);
		}
		var done = this.lengths.done()[step];
		var cut = this.lengths.cut()[step];
		int repeats = this.counts.repeating[step];
		double time = (Arrays.stream(done).sum() + Arrays.stream(cut).sum()) / 1e6;
		return new StepTime(name, kind, cases, told(this.counts.open[step]), false,
				Spread.of(done, this.chosen.fewest()),
				(done.length + cut.length > 0) ? OpenMedian.of(done, cut, 1e6) : null,
				number(seconds(step, Ball.TOUCH)), HeldTime.of((ball) -> seconds(step, ball)), told(repeats),
				this.chosen.isTooFew(repeats) ? null : 1 - (double) repeats / cases,
				(this.lead > 0) ? time / this.lead : null);
	}

	private double seconds(int step, Ball ball) {
		int place = step * BALLS + ball.ordinal();
		return this.chosen.isTooFew(this.counts.holding[place]) ? Double.NaN : this.counts.held[place] / 1e6;
	}

	private static Double number(double value) {
		return Double.isNaN(value) ? null : value;
	}

	private Integer told(int count) {
		return this.chosen.isTooFew(count) ? null : count;
	}

}
