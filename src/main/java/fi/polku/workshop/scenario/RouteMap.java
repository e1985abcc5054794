package fi.polku.workshop.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import fi.polku.process.check.Elements;
import fi.polku.process.check.Node;

/** A diagram as it is walked: elements by id, and the flows that leave them. */
record RouteMap(Map<String, Node> nodes, Map<String, List<Node>> leaving) {

	static RouteMap of(Node root) {
		var nodes = new LinkedHashMap<String, Node>();
		var leaving = new LinkedHashMap<String, List<Node>>();
		root.within().filter(Elements::isFlowNode).forEach((one) -> nodes.put(one.id(), one));
		root.within("sequenceFlow")
			.forEach((flow) -> leaving.computeIfAbsent(flow.attribute("sourceRef"), (id) -> new ArrayList<>())
				.add(flow));
		return new RouteMap(nodes, leaving);
	}

	Node get(String id) {
		var node = this.nodes.get(id);
		if (node == null) {
			throw new IllegalArgumentException(id);
		}
		return node;
	}

	List<Node> leaving(Node node) {
		return this.leaving.getOrDefault(node.id(), List.of());
	}

	long entering(Node node) {
		return this.leaving.values()
			.stream()
			.flatMap(List::stream)
			.filter((flow) -> flow.attribute("targetRef").equals(node.id()))
			.count();
	}

	/** The beginning of a process or sub-process; that without a trigger first. */
	Node beginning(Node scope) {
		return scope.children("startEvent")
			.stream()
			.min(Comparator.comparing((one) -> !Elements.trigger(one).isEmpty()))
			.orElseThrow(() -> new IllegalArgumentException(scope.id()));
	}

	/** Whether the element stands in the scope, however deep, or is it. */
	boolean isIn(String id, Node scope) {
		var node = this.nodes.get(id);
		return node != null && (node.equals(scope) || node.id().equals(scope.id())
				|| node.ancestors().anyMatch((one) -> one.id().equals(scope.id())));
	}

	/**
	 * What an event interrupts or accompanies: the step it is attached to, or its scope.
	 */
	Node host(Node event) {
		var attached = event.attribute("attachedToRef");
		return attached.isEmpty() ? event.parent().flatMap(Node::parent).orElse(event) : get(attached);
	}

}
