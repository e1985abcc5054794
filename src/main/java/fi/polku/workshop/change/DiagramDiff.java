package fi.polku.workshop.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import fi.polku.process.check.Elements;
import fi.polku.process.check.Node;
import fi.polku.workshop.change.Difference.Place;

/** What differs between two diagrams: elements with their forms, flows, and layout. */
final class DiagramDiff {

	private final ReadDiagram before;

	private final ReadDiagram after;

	private final List<Difference> differences = new ArrayList<>();

	private DiagramDiff(ReadDiagram before, ReadDiagram after) {
		this.before = before;
		this.after = after;
	}

	static List<Difference> of(Node before, Node after) {
		var diff = new DiagramDiff(ReadDiagram.of(before), ReadDiagram.of(after));
		diff.processes();
		diff.nodes();
		diff.flows();
		diff.differences.addAll(LayoutDiff.of(before, after));
		return diff.differences;
	}

	private void processes() {
		Pair.of(this.before.processes(), this.after.processes(), Node::id, (any) -> "").forEach(this::node);
	}

	private void nodes() {
		Pair.of(List.copyOf(this.before.nodes().values()), List.copyOf(this.after.nodes().values()), Node::id)
			.forEach(this::node);
	}

	private void node(Pair<Node> pair) {
		var place = Place.of(pair.any().id());
		if (pair.isRemoved()) {
			this.differences.add(Difference.removed(place, What.ELEMENT, NodeFacts.kind(pair.before())));
			return;
		}
		var now = NodeFacts.of(pair.after(), this.after.root());
		if (pair.isAdded()) {
			this.differences.add(Difference.added(place, What.ELEMENT, now.get(What.KIND)));
			Facts.compare(place, new Facts().add(What.KIND, now.get(What.KIND)).add(What.NAME, now.get(What.NAME)), now)
				.forEach(this.differences::add);
			this.differences.addAll(FormDiff.of(place, List.of(), Elements.fields(pair.after())));
			return;
		}
		var found = new ArrayList<>(Facts.compare(place, NodeFacts.of(pair.before(), this.before.root()), now));
		found.addAll(FormDiff.of(place, Elements.fields(pair.before()), Elements.fields(pair.after())));
		if (found.isEmpty() && !own(pair.before()).equals(own(pair.after()))) {
			found.add(new Difference(place, Difference.Kind.CHANGED, What.OTHER, "", "", ""));
		}
		this.differences.addAll(found);
	}

	/** The element without those that are told by themselves. */
	private static String own(Node node) {
		return Canonical.of(node,
				(one) -> Elements.isFlowNode(one) || one.is("sequenceFlow", "incoming", "outgoing", "flowNodeRef")
						|| one.tag().endsWith("EventDefinition"));
	}

	private void flows() {
		Pair.of(List.copyOf(this.before.flows().values()), List.copyOf(this.after.flows().values()), Node::id)
			.forEach((pair) -> {
				var place = Place.of(pair.any().id());
				if (pair.isBoth()) {
					this.differences.addAll(Facts.compare(place, flow(pair.before()), flow(pair.after())));
					return;
				}
				this.differences
					.add(pair.isAdded() ? Difference.added(place, What.ELEMENT, route(pair.after(), this.after))
							: Difference.removed(place, What.ELEMENT, route(pair.before(), this.before)));
				if (pair.isAdded()) {
					condition(pair.after())
						.ifPresent((text) -> this.differences.add(Difference.added(place, What.CONDITION, text)));
				}
			});
	}

	private static Facts flow(Node flow) {
		return new Facts().add(What.NAME, flow.name())
			.add(What.ROUTE, flow.attribute("sourceRef") + " → " + flow.attribute("targetRef"))
			.add(What.CONDITION, condition(flow).orElse(""));
	}

	private static Optional<String> condition(Node flow) {
		return flow.child("conditionExpression").map(Node::text).filter((text) -> !text.isEmpty());
	}

	private static String route(Node flow, ReadDiagram diagram) {
		return diagram.title(flow.attribute("sourceRef")) + " → " + diagram.title(flow.attribute("targetRef"));
	}

}
