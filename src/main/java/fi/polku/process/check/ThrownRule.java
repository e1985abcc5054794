package fi.polku.process.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An error or escalation thrown in a model is caught around it in the same model, and one
 * that is declared, since a step may throw it, is caught somewhere.
 */
class ThrownRule implements Rule {

	private static final List<String> KINDS = List.of("error", "escalation");

	@Override
	public void check(CheckedModels models, Faults faults) {
		for (var diagram : models.diagrams()) {
			for (var node : diagram.nodes("endEvent", "intermediateThrowEvent")) {
				if (KINDS.contains(Elements.trigger(node)) && catchers(diagram, node).isEmpty()) {
					faults.add(diagram.file(), node.id(), "nobodyCatches", reference(node));
				}
			}
			var caught = catching(diagram).stream().map(ThrownRule::reference).collect(Collectors.toSet());
			diagram.root()
				.children("error", "escalation")
				.stream()
				.filter((declared) -> !caught.contains(declared.id()))
				.forEach((declared) -> faults.add(diagram.file(), declared.id(), "nobodyCatches", declared.name()));
		}
	}

	private static List<Node> catching(Diagram diagram) {
		return diagram.nodes("boundaryEvent", "startEvent")
			.stream()
			.filter((node) -> KINDS.contains(Elements.trigger(node)))
			.toList();
	}

	private static List<Node> catchers(Diagram diagram, Node thrower) {
		var around = thrower.ancestors().map(Node::id).toList();
		return catching(diagram).stream()
			.filter((one) -> Elements.trigger(one).equals(Elements.trigger(thrower)))
			.filter((one) -> reference(one).isEmpty() || reference(one).equals(reference(thrower)))
			.filter((one) -> around.contains(watched(one)))
			.toList();
	}

	/** What a catching event stands on: an activity, or the scope it starts within. */
	private static String watched(Node event) {
		return event.is("boundaryEvent") ? event.attribute("attachedToRef")
				: event.parent().flatMap(Node::parent).map(Node::id).orElse("");
	}

	private static String reference(Node event) {
		return Optional.of(Elements.trigger(event))
			.flatMap((kind) -> event.child(kind + "EventDefinition").map((one) -> one.attribute(kind + "Ref")))
			.orElse("");
	}

}
