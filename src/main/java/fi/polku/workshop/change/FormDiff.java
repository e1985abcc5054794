package fi.polku.workshop.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import fi.polku.process.check.Node;
import fi.polku.workshop.change.Difference.Place;

/** What differs in the forms of an element: field by field. */
final class FormDiff {

	private FormDiff() {
	}

	static List<Difference> of(Place place, List<Node> before, List<Node> after) {
		var differences = new ArrayList<Difference>();
		var moved = Moves.of(ids(before), ids(after));
		for (var pair : Pair.of(before, after, Node::id)) {
			var part = place.part(pair.any().id(), title(pair.any()));
			if (!pair.isBoth()) {
				differences.add(pair.isAdded() ? Difference.added(part, What.FIELD, pair.after().attribute("type"))
						: Difference.removed(part, What.FIELD, pair.before().attribute("type")));
				continue;
			}
			differences.addAll(Facts.compare(part, FieldFacts.of(pair.before()), FieldFacts.of(pair.after())));
			if (moved.contains(pair.after().id())) {
				differences.add(Difference.moved(part, What.FIELD_PLACE));
			}
			optionOrder(part, pair).ifPresent(differences::add);
		}
		return differences;
	}

	private static Optional<Difference> optionOrder(Place part, Pair<Node> pair) {
		var before = ids(pair.before().children("value"));
		var after = ids(pair.after().children("value"));
		return Moves.of(before, after).isEmpty() ? Optional.empty() : Optional
			.of(Difference.changed(part, What.OPTION_ORDER, "", String.join(", ", before), String.join(", ", after)));
	}

	private static String title(Node field) {
		var label = FieldFacts.label(field);
		return label.isEmpty() ? field.id() : label;
	}

	private static List<String> ids(List<Node> nodes) {
		return nodes.stream().map(Node::id).toList();
	}

}
