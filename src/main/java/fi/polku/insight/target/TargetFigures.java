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
import fi.polku.insight.cycle.CycleNumbers;
import fi.polku.insight.cycle.Spread;
import fi.polku.insight.deadlines.MetShare;
import fi.polku.insight.paths.ReworkFlows;
import fi.polku.insight.paths.ReworkShare;
import fi.polku.security.Person;

import org.springframework.stereotype.Component;

/** The value of a figure now, in its unit; empty where too few cases stand behind it. */
@Component
class TargetFigures {

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
		if (chosen.cases().length < Math.max(1, chosen.fewest())) {
			return OptionalDouble.empty();
		}
		return (figure.unit() == TargetUnit.DAYS) ? length(figure, filter, chosen, filter.secondsOfDay())
				: value(figure, chosen);
	}

	/** In days of the clock that the filter asks for. */
	private static OptionalDouble length(TargetFigure figure, CaseFilter filter, Chosen chosen, double day) {
		var seconds = seconds(figure, filter, chosen);
		return seconds.isPresent() ? OptionalDouble.of(seconds.getAsDouble() / day) : seconds;
	}

	private static OptionalDouble seconds(TargetFigure figure, CaseFilter filter, Chosen chosen) {
		return switch (figure) {
			case MEDIAN_WITH_OPEN -> orNone(leadTimes(chosen).withOpen().median());
			case P90_ENDED -> ended(chosen, LeadTimes.EndedOnly::p90);
			case MEAN_ENDED -> ended(chosen, LeadTimes.EndedOnly::mean);
			case STEP_MEDIAN -> step(chosen, filter, Spread::median);
			case STEP_P90 -> step(chosen, filter, Spread::p90);
			case STEP_MEAN -> step(chosen, filter, Spread::mean);
			case WAITING_FOR_US -> OptionalDouble.of(forUs(chosen) / 1e6 / chosen.cases().length);
			default -> throw new IllegalArgumentException(figure + " is no length");
		};
	}

	private OptionalDouble value(TargetFigure figure, Chosen chosen) {
		return switch (figure) {
			case FLOW_EFFICIENCY -> CycleNumbers.flowEfficiency(chosen);
			case WAITING_SHARE -> rest(CycleNumbers.flowEfficiency(chosen));
			case OPEN_NOW -> OptionalDouble.of(IntStream.of(chosen.cases()).filter(chosen::isOpen).count());
			case THROUGHPUT -> OptionalDouble.of((double) endedLately(chosen) / WEEKS);
			case REWORK -> ReworkShare.of(chosen, this.rework);
			case FIRST_TIME_RIGHT -> rest(ReworkShare.of(chosen, this.rework));
			case EMPLOYED -> employed(chosen);
			default -> throw new IllegalArgumentException(figure + " is counted elsewhere");
		};
	}

	private static LeadTimes leadTimes(Chosen chosen) {
		return Figures.leadTimes(Spans.of(chosen));
	}

	private static OptionalDouble ended(Chosen chosen, ToDoubleFunction<LeadTimes.EndedOnly> which) {
		var ended = leadTimes(chosen).endedOnly();
		return (ended == null) ? OptionalDouble.empty() : OptionalDouble.of(which.applyAsDouble(ended));
	}

	private static OptionalDouble step(Chosen chosen, CaseFilter filter, ToDoubleFunction<Spread> which) {
		return CycleNumbers.step(chosen, filter)
			.map((spread) -> OptionalDouble.of(which.applyAsDouble(spread)))
			.orElseGet(OptionalDouble::empty);
	}

	/** At the end of the curve, as the page of outcomes tells it. */
	private static OptionalDouble employed(Chosen chosen) {
		var points = Figures.outcomes(Spans.of(chosen)).points();
		return points.isEmpty() ? OptionalDouble.empty()
				: orNone(points.get(points.size() - 1).shares().get("employed"));
	}

	private static OptionalDouble orNone(Double value) {
		return (value == null) ? OptionalDouble.empty() : OptionalDouble.of(value);
	}

	private static OptionalDouble rest(OptionalDouble share) {
		return share.isPresent() ? OptionalDouble.of(1 - share.getAsDouble()) : share;
	}

	private static double forUs(Chosen chosen) {
		var sums = new long[Ball.values().length];
		var sweep = new BallSweep();
		for (int one : chosen.cases()) {
			chosen.fill(sweep, one);
			sweep.times(chosen.columns().cases().opened()[one], chosen.until(one), chosen.measure(), sums);
		}
		return (double) sums[Ball.UNCLAIMED.ordinal()] + sums[Ball.IDLE.ordinal()];
	}

	private static long endedLately(Chosen chosen) {
		long since = chosen.now() - WEEKS * 7 * 86_400_000_000L;
		return IntStream.of(chosen.cases())
			.filter((one) -> !chosen.isOpen(one) && chosen.columns().cases().closed()[one] >= since)
			.count();
	}

}
