package fi.polku.process.check;

import java.util.List;
import java.util.Optional;

/**
 * A process model as it is checked.
 *
 * @param file name of the file without its ending
 * @param nodes all flow nodes, those in sub-processes too
 * @param flows all sequence flows
 */
record Diagram(String file, Node root, Node process, List<Node> nodes, List<Node> flows, Texts texts) {

	static Optional<Diagram> of(String file, Node root, Texts texts) {
		return MainProcess.of(root)
			.map((process) -> new Diagram(file, root, process, process.within().filter(Elements::isFlowNode).toList(),
					process.within("sequenceFlow").filter(Node::isBpmn).toList(), texts));
	}

	List<Node> nodes(String... tags) {
		return this.nodes.stream().filter((node) -> node.is(tags)).toList();
	}

	Optional<Node> node(String id) {
		return this.nodes.stream().filter((node) -> node.id().equals(id)).findFirst();
	}

	List<Node> outgoing(Node node) {
		return this.flows.stream().filter((flow) -> flow.attribute("sourceRef").equals(node.id())).toList();
	}

	List<Node> incoming(Node node) {
		return this.flows.stream().filter((flow) -> flow.attribute("targetRef").equals(node.id())).toList();
	}

	/** The message, error or escalation that an event's definition names. */
	Optional<Node> declared(String id) {
		return this.root.children().stream().filter((one) -> one.id().equals(id)).findFirst();
	}

}
