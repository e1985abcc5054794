package fi.polku.insight.paths;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

import fi.polku.insight.columns.Chosen;

/**
 * What may be told one by one, and what only together: groups of too few cases. Where the
 * few together would still be too few, the smallest of the others joins them.
 *
 * @param told in their order
 * @param others that are told together only
 */
record SmallGroups<T>(List<T> told, List<T> others) {

	static <T> SmallGroups<T> of(Chosen chosen, List<T> all, ToIntFunction<T> cases) {
		var told = new ArrayList<T>();
		var others = new ArrayList<T>();
		all.forEach((one) -> (chosen.isTooFew(cases.applyAsInt(one)) ? others : told).add(one));
		if (!told.isEmpty() && chosen.isTooFew(others.stream().mapToInt(cases).sum())) {
			var smallest = told.stream().min(Comparator.comparingInt(cases)).orElseThrow();
			told.remove(smallest);
			others.add(smallest);
		}
		return new SmallGroups<>(List.copyOf(told), List.copyOf(others));
	}

}
