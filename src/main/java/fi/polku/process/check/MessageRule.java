package fi.polku.process.check;

import java.util.HashSet;

/** A message has the name of the one element that receives it. */
class MessageRule implements Rule {

	@Override
	public void check(CheckedModels models, Faults faults) {
		for (var diagram : models.diagrams()) {
			var used = new HashSet<String>();
			for (var node : diagram.nodes()) {
				if ("message".equals(Elements.trigger(node))) {
					var reference = node.child("messageEventDefinition").orElseThrow().attribute("messageRef");
					used.add(reference);
					named(diagram, node, reference, faults);
				}
				if (node.is("receiveTask")) {
					used.add(node.attribute("messageRef"));
					named(diagram, node, node.attribute("messageRef"), faults);
				}
			}
			diagram.root()
				.children("message")
				.stream()
				.filter((message) -> !used.contains(message.id()))
				.forEach((message) -> faults.add(diagram.file(), message.id(), "messageNobodyReceives"));
		}
	}

	private static void named(Diagram diagram, Node node, String reference, Faults faults) {
		var name = diagram.declared(reference).map(Node::name).orElse("");
		if (!name.equals(node.id())) {
			faults.add(diagram.file(), node.id(), "messageIsNotTheElement", name);
		}
	}

}
