package fi.polku.insight.flow;

import java.util.List;
import java.util.Locale;

import fi.polku.insight.CaseFilter;
import fi.polku.insight.columns.Micros;

/** Work in progress of chosen cases, its small groups left out. */
final class WipFigures {

	private static final double WEEK = 7 * 24 * 3600 * 1e6;

	private WipFigures() {
	}

	/** By model, or by step where the filter names a model or a log. */
	static Wip of(InWindow asked, CaseFilter filter) {
		var cases = inParts(asked);
		var counts = FlowCounts.of(cases);
		var span = span(cases);
		if (cases.window().count() == 0 || cases.chosen().isTooFew(counts.cases())) {
			boolean isFew = cases.chosen().isTooFew(counts.cases());
			return new Wip("wip", "cases", span, isFew, isFew ? Wip.Cases.UNKNOWN : new Wip.Cases(0L, 0L, 0L, 0L, 0L),
					null, null, null, null, null, List.of(), null, null);
		}
		var numbers = numbers(counts, cases);
		double window = span.seconds() * 1e6;
		var steps = StateGroups.of(cases.chosen().columns(), false);
		var states = (filter.log() != null || filter.model() != null) ? steps
				: StateGroups.of(cases.chosen().columns(), true);
		return new Wip("wip", "cases", span, false, numbers, (window > 0) ? counts.time() / window : null,
				highest(cases), perWeek(numbers, cases.window()), takt(numbers, cases),
				(numbers.arrived() != null) ? Little.of(counts, window) : null, SmallParts.of(counts, cases),
				SmallStates.of(StateLayers.of(cases, states), states, cases.chosen().fewest()),
				Ageing.of(cases, OpenCases.of(cases, steps), steps));
	}

	/** Without what an overview does not tell. */
	static Wip inShort(InWindow asked) {
		var cases = inParts(asked);
		var counts = FlowCounts.of(cases);
		var span = span(cases);
		boolean isFew = cases.chosen().isTooFew(counts.cases());
		var numbers = isFew ? Wip.Cases.UNKNOWN : numbers(counts, cases);
		return new Wip("wip", "cases", span, isFew, numbers, null, null, null, null, null,
				isFew ? List.of() : SmallParts.of(counts, cases), null, null);
	}

	/** In longer parts where many of the shorter hold too few. */
	static InWindow inParts(InWindow asked) {
		var cases = asked;
		for (var grain : Grain.values()) {
			if (grain.ordinal() > cases.window().grain().ordinal() && SmallParts.areMany(FlowCounts.of(cases), cases)) {
				cases = cases.in(grain);
			}
		}
		return cases;
	}

	private static Wip.Span span(InWindow cases) {
		var window = cases.window();
		return new Wip.Span(Micros.instant(window.from()), Micros.instant(window.until()),
				window.grain().name().toLowerCase(Locale.ROOT),
				cases.chosen().measure().between(window.from(), window.end()) / 1e6);
	}

	/** The flows go where one of four numbers is small: it could be worked out. */
	private static Wip.Cases numbers(FlowCounts counts, InWindow cases) {
		long start = counts.openAtStart();
		long arrived = counts.allArrived();
		long ended = counts.allEnded();
		long end = start + arrived - ended;
		var chosen = cases.chosen();
		boolean hidden = chosen.isTooFew(start) || chosen.isTooFew(arrived) || chosen.isTooFew(ended)
				|| chosen.isTooFew(end);
		return new Wip.Cases(hidden ? null : Long.valueOf(counts.cases()), hidden(start, cases),
				hidden ? null : Long.valueOf(arrived), hidden ? null : Long.valueOf(ended), hidden(end, cases));
	}

	private static Long hidden(long count, InWindow cases) {
		return cases.chosen().isTooFew(count) ? null : Long.valueOf(count);
	}

	private static Integer highest(InWindow cases) {
		int highest = Highest.of(cases);
		return cases.chosen().isTooFew(highest) ? null : Integer.valueOf(highest);
	}

	private static Double perWeek(Wip.Cases numbers, Window window) {
		boolean isKnown = numbers.ended() != null && window.end() > window.from();
		return isKnown ? numbers.ended() / ((window.end() - window.from()) / WEEK) : null;
	}

	private static Wip.Takt takt(Wip.Cases numbers, InWindow cases) {
		double available = cases.working().between(cases.window().from(), cases.window().end()) / 1e6;
		return new Wip.Takt(available, per(numbers.arrived(), available), per(numbers.ended(), available));
	}

	private static Double per(Long count, double available) {
		return (count != null && count > 0) ? available / count : null;
	}

}
