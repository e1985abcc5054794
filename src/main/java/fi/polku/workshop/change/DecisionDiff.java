package fi.polku.workshop.change;

import java.util.ArrayList;
import java.util.List;

import fi.polku.process.check.Node;
import fi.polku.workshop.change.Difference.Place;

/** What differs between two files of decisions. */
final class DecisionDiff {

	private DecisionDiff() {
	}

	static List<Difference> of(Node before, Node after) {
		var differences = new ArrayList<Difference>();
		for (var pair : Pair.of(before.children("decision"), after.children("decision"), Node::id)) {
			var place = Place.of(pair.any().id());
			if (pair.isBoth()) {
				differences.addAll(decision(place, pair));
				continue;
			}
			differences.add(pair.isAdded() ? Difference.added(place, What.ELEMENT, "decision")
					: Difference.removed(place, What.ELEMENT, "decision"));
		}
		tables(before, after).stream()
			.filter((table) -> table.before() != table.after())
			.forEach((table) -> differences.addAll(table.differences()));
		differences.addAll(LayoutDiff.of(before, after));
		return differences;
	}

	/** The tables of both, those that are new beside an empty one. */
	static List<TableDiff> tables(Node before, Node after) {
		return Pair.of(ReadTable.all(before), ReadTable.all(after), ReadTable::id)
			.stream()
			.filter((pair) -> !pair.isRemoved())
			.map((pair) -> TableDiff.of(pair.isAdded() ? empty(pair.after()) : pair.before(), pair.after()))
			.toList();
	}

	private static ReadTable empty(ReadTable like) {
		return new ReadTable(like.decision(), like.table(), like.columns(), List.of());
	}

	/** What a decision holds beside its table, or instead of one. */
	private static List<Difference> decision(Place place, Pair<Node> pair) {
		return besides(pair.before()).equals(besides(pair.after())) ? List.of()
				: List.of(new Difference(place, Difference.Kind.CHANGED, What.OTHER, "", "", ""));
	}

	private static List<String> besides(Node decision) {
		return decision.children()
			.stream()
			.filter((one) -> !one.is("decisionTable"))
			.map((one) -> Canonical.of(one, (none) -> false))
			.toList();
	}

}
