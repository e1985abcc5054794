package fi.polku.insight.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import fi.polku.insight.CaseFilter;
import fi.polku.insight.columns.Chosen;
import fi.polku.insight.columns.Coded;

/**
 * How the cases of groups stand now.
 *
 * @param by service, which a case may have come to many of, or segment
 * @param suppressedGroups those of too few, and one that could else be worked out
 */
record OutcomesBy(String definition, String unit, String by, int suppressedGroups, List<Group> groups) {

	/** The models of every journey and of support to employers, which are no services. */
	private static final Set<String> NO_SERVICES = Set.of("clientJourney", "intake", "listScreening", "segmentation",
			"plan", "earlyEnd", "nationalRecord", "followUp", "municipalSupplement", "recruitmentBonus");

	/** First the open, then as they ended. */
	static final List<String> KINDS = kinds();

	/**
	 * A group.
	 *
	 * @param code of the service or segment; "" for cases with none
	 * @param shares of the open and of each outcome; {@code null} where it is of few
	 */
	record Group(String code, int cases, Map<String, Double> shares) {
	}

	private static List<String> kinds() {
		var kinds = new ArrayList<>(List.of("open"));
		kinds.addAll(CaseFilter.OUTCOMES);
		return List.copyOf(kinds);
	}

	static OutcomesBy segment(Chosen chosen) {
		var segment = chosen.columns().cases().segment();
		var counts = new int[segment.names().size()][KINDS.size()];
		var kinds = kinds(chosen.columns().cases().outcome());
		for (int one : chosen.cases()) {
			counts[segment.code()[one]][chosen.isOpen(one) ? 0
					: kinds[chosen.columns().cases().outcome().code()[one]]]++;
		}
		return of("segment", counts, segment.names(), chosen.fewest());
	}

	static OutcomesBy service(Chosen chosen) {
		var runs = chosen.columns().runs();
		var counts = new int[runs.models().size()][KINDS.size()];
		var kinds = kinds(chosen.columns().cases().outcome());
		var came = new boolean[counts.length];
		for (int one : chosen.cases()) {
			services(chosen, one, came);
			int kind = chosen.isOpen(one) ? 0 : kinds[chosen.columns().cases().outcome().code()[one]];
			for (int model = 0; model < came.length; model++) {
				counts[model][kind] += came[model] ? 1 : 0;
			}
		}
		return of("service", counts, runs.models(), chosen.fewest());
	}

	/** Marks the services the case has come to; the first place is for none. */
	static void services(Chosen chosen, int caseIndex, boolean[] came) {
		var runs = chosen.columns().runs();
		java.util.Arrays.fill(came, false);
		boolean any = false;
		for (int run = runs.first()[caseIndex]; run < runs.first()[caseIndex + 1]; run++) {
			int model = runs.model()[run];
			came[model] = !NO_SERVICES.contains(runs.models().get(model));
			any |= came[model];
		}
		came[0] = !any;
	}

	/** The place of each outcome's code among the kinds. */
	private static int[] kinds(Coded outcome) {
		return outcome.names()
			.stream()
			.mapToInt(
					(name) -> (name != null && KINDS.contains(name)) ? KINDS.indexOf(name) : KINDS.indexOf("withdrawn"))
			.toArray();
	}

	private static OutcomesBy of(String by, int[][] counts, List<String> names, int fewest) {
		var all = new ArrayList<Tally>();
		for (int code = 0; code < counts.length; code++) {
			var one = new Tally((code == 0) ? "" : names.get(code), counts[code]);
			if (one.all() > 0) {
				all.add(one);
			}
		}
		var told = Tally.told(all, fewest, "segment".equals(by));
		return new OutcomesBy("outcomesBy", "share", by, all.size() - told.size(),
				told.stream()
					.sorted((one, other) -> Integer.compare(other.all(), one.all()))
					.map((one) -> new Group(one.code(), one.all(), one.shares(KINDS, fewest)))
					.toList());
	}

}
