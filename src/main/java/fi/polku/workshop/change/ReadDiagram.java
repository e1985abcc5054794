package fi.polku.workshop.change;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

import fi.polku.process.check.Elements;
import fi.polku.process.check.Node;

/**
 * A diagram as it is compared.
 *
 * @param nodes flow nodes by id, those in sub-processes too, in the order of the file
 * @param flows sequence flows by id
 */
record ReadDiagram(Node root, List<Node> processes, Map<String, Node> nodes, Map<String, Node> flows) {

	static ReadDiagram of(Node root) {
		var processes = root.children("process");
		return new ReadDiagram(root, processes, byId(processes, Elements::isFlowNode),
				byId(processes, (one) -> one.is("sequenceFlow")));
	}

	private static Map<String, Node> byId(List<Node> processes, Predicate<Node> wanted) {
		var found = new LinkedHashMap<String, Node>();
		processes.forEach((process) -> process.within().filter(wanted).forEach((one) -> found.put(one.id(), one)));
		return found;
	}

	/** The element's name, or its id where it has none. */
	String title(String id) {
		var node = this.nodes.containsKey(id) ? this.nodes.get(id) : this.flows.get(id);
		return (node == null || node.name().isEmpty()) ? id : node.name();
	}

	/**
	 * Where a case stands that would notice a change of the element: at itself, within
	 * it, or at what a boundary event is attached to.
	 */
	List<String> standsAt(String id) {
		var node = this.nodes.get(id);
		if (node == null) {
			return List.of();
		}
		var attached = node.attribute("attachedToRef");
		var host = attached.isEmpty() ? node : this.nodes.getOrDefault(attached, node);
		return Stream.concat(Stream.of(host), host.within().filter(Elements::isFlowNode)).map(Node::id).toList();
	}

}
