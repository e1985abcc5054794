package fi.polku.insight.cycle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

import fi.polku.insight.CaseFilter;
import fi.polku.insight.columns.Chosen;
import fi.polku.insight.columns.Coded;
import fi.polku.insight.statistics.SmallCells;

/** The chosen cases in groups. */
final class Groups {

	private Groups() {
	}

	/**
	 * The groups by their keys; the key of those without one is empty. By month: that of
	 * what the days of the filter choose by, of the beginning or of the end. By version:
	 * the one with which the first run of the filter's model began, or of the case's own.
	 */
	static List<Group> of(Chosen chosen, By by, CaseFilter filter) {
		var cases = chosen.columns().cases();
		var keys = switch (by) {
			case SEGMENT -> coded(chosen, cases.segment());
			case AREA -> coded(chosen, cases.area());
			case TEAM -> coded(chosen, cases.team());
			case PROGRAMME -> coded(chosen, cases.programme());
			case VERSION -> keyed(chosen, (one) -> version(chosen, one, filter.model()));
			case MONTH -> months(chosen, filter.leavesOutOpen());
		};
		return hidden(keys, chosen.fewest());
	}

	private static List<Group> coded(Chosen chosen, Coded fact) {
		return laid(chosen, IntStream.of(chosen.cases()).map((one) -> fact.code()[one]).toArray(), fact.names().size(),
				(code) -> (fact.names().get(code) != null) ? fact.names().get(code) : "");
	}

	/** By the month in which they ended, or began. */
	private static List<Group> months(Chosen chosen, boolean byEnd) {
		var opened = chosen.columns().cases().opened();
		IntToLongFunction moment = (one) -> byEnd ? chosen.until(one) : opened[one];
		var first = IntStream.of(chosen.cases()).mapToLong(moment::applyAsLong).min().orElse(chosen.now());
		var months = new Months(first, chosen.now());
		return laid(chosen, IntStream.of(chosen.cases()).map((one) -> months.of(moment.applyAsLong(one))).toArray(),
				months.count(), (place) -> months.at(place).toString());
	}

	private static List<Group> keyed(Chosen chosen, IntFunction<String> key) {
		var known = new TreeMap<String, Integer>();
		var names = new ArrayList<String>();
		var codes = new int[chosen.cases().length];
		for (int i = 0; i < codes.length; i++) {
			codes[i] = known.computeIfAbsent(key.apply(chosen.cases()[i]), (added) -> {
				names.add(added);
				return names.size() - 1;
			});
		}
		return laid(chosen, codes, names.size(), names::get);
	}

	private static String version(Chosen chosen, int one, String wanted) {
		var runs = chosen.columns().runs();
		var model = (wanted != null) ? wanted : chosen.columns().cases().model().of(one);
		for (int run = runs.first()[one]; run < runs.first()[one + 1]; run++) {
			if (runs.models().get(runs.model()[run]).equals(model)) {
				return model + " " + runs.version()[run];
			}
		}
		return "";
	}

	private static List<Group> laid(Chosen chosen, int[] codes, int names, IntFunction<String> name) {
		var counts = new int[names];
		for (int code : codes) {
			counts[code]++;
		}
		var cases = new int[names][];
		for (int code = 0; code < names; code++) {
			cases[code] = new int[counts[code]];
		}
		for (int i = codes.length - 1; i >= 0; i--) {
			cases[codes[i]][--counts[codes[i]]] = chosen.cases()[i];
		}
		return IntStream.range(0, names)
			.filter((code) -> cases[code].length > 0)
			.mapToObj((code) -> new Group(name.apply(code),
					new Chosen(chosen.columns(), cases[code], chosen.now(), chosen.measure(), chosen.fewest()), false))
			.sorted(Comparator.comparing(Group::key))
			.toList();
	}

	/** Small groups are hidden, and so is one that could be worked out from the total. */
	private static List<Group> hidden(List<Group> groups, int fewest) {
		var counts = groups.stream().mapToInt((group) -> group.chosen().cases().length).toArray();
		var hidden = SmallCells.hidden(counts, fewest);
		return IntStream.range(0, counts.length)
			.mapToObj((place) -> new Group(groups.get(place).key(), groups.get(place).chosen(), hidden[place]))
			.toList();
	}

	/**
	 * Cases that have something in common.
	 *
	 * @param hidden whether too few people are in it, or in another that could then be
	 * worked out
	 */
	record Group(String key, Chosen chosen, boolean hidden) {
	}

}
