package fi.polku.insight.cycle;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import fi.polku.insight.AskedPeriod;
import fi.polku.insight.CaseFilter;
import fi.polku.insight.ChosenCases;
import fi.polku.insight.CountedCases;
import fi.polku.insight.Figures;
import fi.polku.insight.LeadTimes;
import fi.polku.insight.Spans;
import fi.polku.insight.columns.Chosen;
import fi.polku.insight.columns.WorkingMeasure;
import fi.polku.calendar.FinnishCalendar;
import fi.polku.security.Person;

import org.springframework.stereotype.Component;

/** Counts what pages and programs ask for, over the cases of a filter. */
@Component
class CycleFigures {

	private static final long DAY = 86_400_000_000L;

	private static final long DAY_OF_WORK = 8 * 3_600_000_000L;

	private final ChosenCases cases;

	private final FinnishCalendar calendar;

	CycleFigures(ChosenCases cases, FinnishCalendar calendar) {
		this.cases = cases;
		this.calendar = calendar;
	}

	/** How long the cases last; in groups where {@code by} is given. */
	CycleTimes cycleTimes(CaseFilter filter, By by, Person reader) {
		var chosen = this.cases.of(filter, reader);
		var all = Figures.leadTimes(Spans.of(chosen));
		if (all.suppressed()) {
			return new CycleTimes(all, null, List.of(), List.of(), new Trend(null, null, null, List.of()), List.of());
		}
		var times = CaseTimes.of(chosen);
		return new CycleTimes(all, Effort.of(times), histogram(times, filter),
				(by != null) ? groups(chosen, by, filter) : List.of(), Trend.of(Ends.ofCases(times), chosen),
				Changes.of(chosen, filter.model()));
	}

	private static List<Histogram.Bar> histogram(CaseTimes times, CaseFilter filter) {
		int count = times.chosen().cases().length;
		var open = IntStream.range(0, count).filter(times::isOpen).mapToLong(times::length).toArray();
		return Histogram.of(Ends.ofCases(times).lengths(), open, times.chosen().fewest(), day(filter));
	}

	/** A day in microseconds of the filter's measure. */
	static long day(CaseFilter filter) {
		return filter.inWorkingTime() ? DAY_OF_WORK : DAY;
	}

	private static List<CycleTimes.GroupTimes> groups(Chosen chosen, By by, CaseFilter filter) {
		return Groups.of(chosen, by, filter)
			.stream()
			.map((group) -> group.hidden() ? hidden(group.key())
					: new CycleTimes.GroupTimes(group.key(), Figures.leadTimes(Spans.of(group.chosen())),
							Effort.of(CaseTimes.of(group.chosen()))))
			.toList();
	}

	private static CycleTimes.GroupTimes hidden(String key) {
		return new CycleTimes.GroupTimes(key,
				new LeadTimes("leadTime", "seconds", new CountedCases(null, null, null), true, null, null), null);
	}

	/** How long each step takes; those of each group where it asks for groups. */
	StepsOfCases steps(CaseFilter filter, StepsAsked asked, Person reader) {
		var chosen = this.cases.ofRuns(filter, reader);
		var period = AskedPeriod.ofRuns(filter);
		var by = asked.by();
		var groups = (by != null) ? Groups.of(chosen, by, filter)
			.stream()
			.map((group) -> new StepsOfCases.GroupSteps(group.key(), group.hidden(),
					group.hidden() ? List.of() : sorted(group.chosen(), period, asked)))
			.toList() : List.<StepsOfCases.GroupSteps>of();
		return new StepsOfCases("stepTime", "seconds", CountedCases.of(Spans.of(chosen)),
				chosen.isTooFew(chosen.cases().length), sorted(chosen, period, asked), groups);
	}

	private static List<StepTime> sorted(Chosen chosen, AskedPeriod period, StepsAsked asked) {
		Comparator<StepTime> told = Comparator.comparing(StepTime::suppressed);
		return chosen.isTooFew(chosen.cases().length) ? List.of()
				: StepTimes.of(chosen, period)
					.stream()
					.filter(asked::wants)
					.sorted(told.thenComparing(asked.order()::compare).thenComparing(StepTime::step))
					.toList();
	}

	/** Who held the ball, and why things waited for us. */
	WaitingTimes waiting(CaseFilter filter, Person reader) {
		var chosen = this.cases.of(filter, reader);
		var counted = CountedCases.of(Spans.of(chosen));
		if (chosen.cases().length == 0 || chosen.isTooFew(chosen.cases().length)) {
			return WaitingTimes.none(counted);
		}
		return WaitingTimes.of(counted, WaitingMonths.of(chosen), causes(chosen));
	}

	private CauseTable causes(Chosen chosen) {
		var opened = chosen.columns().cases().opened();
		long first = chosen.now();
		for (long one : opened) {
			first = Math.min(first, one);
		}
		return Causes.of(chosen, new WorkingMeasure(this.calendar, first, chosen.now()));
	}

	/** One step: its lengths, trend and waits. */
	OneStep step(CaseFilter filter, Person reader) {
		var chosen = this.cases.ofRuns(filter, reader);
		var period = AskedPeriod.ofRuns(filter);
		var ends = Ends.ofStep(chosen, filter.step(), period);
		var figure = sorted(chosen, period, StepsAsked.ALL).stream()
			.filter((step) -> step.step().equals(filter.step()))
			.findFirst();
		boolean isTold = figure.isPresent() && !figure.get().suppressed();
		return new OneStep(figure.orElse(null),
				isTold ? Histogram.of(ends.lengths(), new long[0], chosen.fewest(), day(filter)) : List.of(),
				isTold ? Trend.of(ends, chosen) : new Trend(null, null, null, List.of()),
				(isTold && period.isAny()) ? causes(chosen).of(filter.step()) : null,
				Changes.of(chosen, filter.model()));
	}

}
