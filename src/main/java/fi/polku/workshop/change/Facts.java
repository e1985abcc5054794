package fi.polku.workshop.change;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

import fi.polku.workshop.change.Difference.Place;

/** What is written of one element, field or column, in an order that can be read. */
final class Facts {

	private final Map<Fact, String> values = new LinkedHashMap<>();

	Facts add(What what, String value) {
		return add(what, "", value);
	}

	Facts add(What what, String detail, String value) {
		if (value != null && !value.isBlank()) {
			this.values.put(new Fact(what, detail), value.strip());
		}
		return this;
	}

	String get(What what) {
		return this.values.getOrDefault(new Fact(what, ""), "");
	}

	/** What differs between the two, of the same place. */
	static List<Difference> compare(Place place, Facts before, Facts after) {
		var all = new LinkedHashSet<>(after.values.keySet());
		all.addAll(before.values.keySet());
		return all.stream()
			.filter((fact) -> !before.of(fact).equals(after.of(fact)))
			.map((fact) -> Difference.changed(place, fact.what(), fact.detail(), before.of(fact), after.of(fact)))
			.toList();
	}

	private String of(Fact fact) {
		return this.values.getOrDefault(fact, "");
	}

	private record Fact(What what, String detail) {
	}

}
