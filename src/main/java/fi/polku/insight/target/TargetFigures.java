package fi.polku.insight.target;

import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

import fi.polku.insight.CaseFilter;
import fi.polku.insight.ChosenCases;
import fi.polku.insight.Figures;
import fi.polku.insight.LeadTimes;
import fi.polku.insight.Spans;
import fi.polku.insight.columns.Ball;
import fi.polku.insight.columns.BallSweep;
import fi.polku.insight.columns.Chosen;
import fi.polku.insight.deadlines.MetShare;
import fi.polku.insight.paths.ReworkFlows;
import fi.polku.insight.paths.ReworkShare;
import fi.polku.security.Person;

import org.springframework.stereotype.Component;

/** The value of a figure now, in its unit; empty where too few cases stand behind it. */
@Component
class TargetFigures {

	private static final double DAY = 86_400;

	private static final int WEEKS = 4;

	private final ChosenCases cases;

	private final MetShare deadlines;

	private final ReworkFlows rework;

	TargetFigures(ChosenCases cases, MetShare deadlines, ReworkFlows rework) {
		this.rework = rework;
		this.cases = cases;
		this.deadlines = deadlines;
	}

	OptionalDouble value(TargetFigure figure, CaseFilter filter, Person reader) {
		if (figure == TargetFigure.DEADLINES_MET) {
			return this.deadlines.of(filter, reader);
		}
		var chosen = this.cases.of(filter, reader);
		return (chosen.cases().length < Math.max(1, chosen.fewest())) ? OptionalDouble.empty() : value(figure, chosen);
	}

	private OptionalDouble value(TargetFigure figure, Chosen chosen) {
		return switch (figure) {
			case MEDIAN_WITH_OPEN -> days(leadTimes(chosen).withOpen().median());
			case P90_ENDED -> ended(chosen, LeadTimes.EndedOnly::p90);
			case MEAN_ENDED -> ended(chosen, LeadTimes.EndedOnly::mean);
			case WAITING_FOR_US -> OptionalDouble.of(forUs(chosen) / 1e6 / DAY / chosen.cases().length);
			case FLOW_EFFICIENCY -> OptionalDouble.of(flowEfficiency(chosen));
			case OPEN_NOW -> OptionalDouble.of(IntStream.of(chosen.cases()).filter(chosen::isOpen).count());
			case THROUGHPUT -> OptionalDouble.of((double) endedLately(chosen) / WEEKS);
			case REWORK -> ReworkShare.of(chosen, this.rework);
			case DEADLINES_MET -> throw new IllegalArgumentException("deadlines are counted elsewhere");
		};
	}

	private static LeadTimes leadTimes(Chosen chosen) {
		return Figures.leadTimes(Spans.of(chosen));
	}

	private static OptionalDouble ended(Chosen chosen, ToDoubleFunction<LeadTimes.EndedOnly> which) {
		var ended = leadTimes(chosen).endedOnly();
		return (ended == null) ? OptionalDouble.empty() : OptionalDouble.of(which.applyAsDouble(ended) / DAY);
	}

	private static OptionalDouble days(Double seconds) {
		return (seconds == null) ? OptionalDouble.empty() : OptionalDouble.of(seconds / DAY);
	}

	private static double forUs(Chosen chosen) {
		var sums = turns(chosen);
		return (double) sums[Ball.UNCLAIMED.ordinal()] + sums[Ball.IDLE.ordinal()];
	}

	private static double flowEfficiency(Chosen chosen) {
		var sums = turns(chosen);
		double all = 0;
		for (long sum : sums) {
			all += sum;
		}
		return (all == 0) ? 0 : sums[Ball.TOUCH.ordinal()] / all;
	}

	private static long[] turns(Chosen chosen) {
		var sums = new long[Ball.values().length];
		var sweep = new BallSweep();
		for (int one : chosen.cases()) {
			chosen.fill(sweep, one);
			sweep.times(chosen.columns().cases().opened()[one], chosen.until(one), chosen.measure(), sums);
		}
		return sums;
	}

	private static long endedLately(Chosen chosen) {
		long since = chosen.now() - WEEKS * 7 * 86_400_000_000L;
		return IntStream.of(chosen.cases())
			.filter((one) -> !chosen.isOpen(one) && chosen.columns().cases().closed()[one] >= since)
			.count();
	}

}
