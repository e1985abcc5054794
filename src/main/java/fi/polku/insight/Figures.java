package fi.polku.insight;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;

import fi.polku.insight.statistics.AalenJohansen;
import fi.polku.insight.statistics.KaplanMeier;

/** The figures of how long cases last, with their small groups left out. */
public final class Figures {

	private static final int POINTS = 60;

	private Figures() {
	}

	public static LeadTimes leadTimes(Spans spans) {
		var ended = spans.endedLengths();
		var cases = CountedCases.of(spans);
		if (spans.count() < spans.fewest()) {
			return new LeadTimes("leadTime", "seconds", cases, true, null, null);
		}
		var curve = KaplanMeier.of(spans.lengths(), spans.ended());
		return new LeadTimes("leadTime", "seconds", cases, false,
				(ended.length < spans.fewest()) ? null : LeadTimes.EndedOnly.of(ended), Middle.of(curve));
	}

	public static Survival survival(Spans spans) {
		var cases = CountedCases.of(spans);
		if (spans.count() < spans.fewest()) {
			return new Survival("survival", "seconds", cases, true, null, null, List.of());
		}
		var curve = KaplanMeier.of(spans.lengths(), spans.ended());
		double until = spans.horizon();
		var mean = curve.restrictedMean(until);
		return new Survival("survival", "seconds", cases, false, Middle.of(curve),
				new Survival.RestrictedMean(until, mean.value(), mean.standardError()),
				Survival.Point.of(curve, spans.lengths(), until));
	}

	public static Outcomes outcomes(Spans spans) {
		var cases = CountedCases.of(spans);
		if (spans.count() < spans.fewest()) {
			return new Outcomes("outcomes", "seconds", cases, true, List.of(), List.of());
		}
		var hidden = hidden(spans);
		var shares = AalenJohansen.of(spans.lengths(), spans.outcomes());
		var points = new ArrayList<Outcomes.ShareOfEach>();
		for (int i = 1; i <= POINTS; i++) {
			double at = (i < POINTS) ? spans.horizon() * i / POINTS : spans.horizon();
			var step = shares.at(at);
			points.add(new Outcomes.ShareOfEach(at, named(spans, step, hidden), bands(spans, step, hidden)));
		}
		return new Outcomes("outcomes", "seconds", cases, false,
				hidden.stream().map((outcome) -> name(spans, outcome)).toList(), points);
	}

	/**
	 * Small groups, and a second one where a single one could be worked out from the
	 * rest.
	 */
	private static TreeSet<Integer> hidden(Spans spans) {
		var counts = spans.countsByOutcome();
		var hidden = new TreeSet<Integer>();
		IntStream.range(0, counts.length).filter((outcome) -> spans.isTooFew(counts[outcome])).forEach(hidden::add);
		if (hidden.size() == 1) {
			IntStream.range(0, counts.length)
				.filter((outcome) -> counts[outcome] > 0 && !hidden.contains(outcome))
				.boxed()
				.min((one, other) -> Integer.compare(counts[one], counts[other]))
				.ifPresent(hidden::add);
		}
		return hidden;
	}

	private static Map<String, Double> named(Spans spans, AalenJohansen.Step step, TreeSet<Integer> hidden) {
		var named = new LinkedHashMap<String, Double>();
		for (int outcome = 0; outcome <= spans.names().size(); outcome++) {
			if (!hidden.contains(outcome)) {
				double none = (outcome == 0) ? 1 : 0;
				boolean isKnown = step != null && outcome < step.shares().length;
				named.put(name(spans, outcome), isKnown ? step.shares()[outcome] : none);
			}
		}
		return named;
	}

	private static Map<String, double[]> bands(Spans spans, AalenJohansen.Step step, TreeSet<Integer> hidden) {
		var bands = new LinkedHashMap<String, double[]>();
		for (int outcome = 0; step != null && outcome < step.shares().length; outcome++) {
			double share = step.shares()[outcome];
			if (!hidden.contains(outcome) && share > 0 && share < 1) {
				bands.put(name(spans, outcome), step.band(outcome));
			}
		}
		return bands;
	}

	private static String name(Spans spans, int outcome) {
		return (outcome == 0) ? "open" : spans.names().get(outcome - 1);
	}

}
