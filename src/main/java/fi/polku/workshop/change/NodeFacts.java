package fi.polku.workshop.change;

import java.util.Map;
import java.util.Set;

import fi.polku.process.check.Elements;
import fi.polku.process.check.Node;

/** What is written of an element of a diagram, its form aside. */
final class NodeFacts {

	private static final String CAMUNDA = "{http://camunda.org/schema/1.0/bpmn}";

	private static final Map<String, What> ATTRIBUTES = Map.of("cancelActivity", What.INTERRUPTS, "isInterrupting",
			What.INTERRUPTS, "attachedToRef", What.ATTACHED, "default", What.OTHERWISE, "calledElement", What.CALLED,
			CAMUNDA + "candidateGroups", What.GROUPS, CAMUNDA + "delegateExpression", What.STEP, CAMUNDA + "topic",
			What.TOPIC, CAMUNDA + "decisionRef", What.DECISION);

	private static final Set<String> NO_FACTS = Set.of("id", "name", "messageRef", "triggeredByEvent",
			CAMUNDA + "modelerTemplate");

	private static final Map<String, What> PROPERTIES = Map.of("polku:client", What.CLIENT, "polku:deadline",
			What.DEADLINE);

	private NodeFacts() {
	}

	static Facts of(Node node, Node root) {
		var facts = new Facts().add(What.KIND, kind(node))
			.add(What.NAME, node.name())
			.add(What.HELP, Elements.documentation(node));
		Elements.properties(node)
			.forEach((name, value) -> facts.add(PROPERTIES.getOrDefault(name, What.PROPERTY),
					PROPERTIES.containsKey(name) ? "" : name, value));
		Canonical.attributes(node).forEach((name, value) -> attribute(name, value, facts));
		node.parent()
			.filter((parent) -> parent.is("subProcess", "process", "transaction", "adHocSubProcess"))
			.ifPresent((parent) -> facts.add(What.PLACE, parent.is("process") ? "" : parent.id()));
		TriggerFacts.of(node, root, facts);
		handed(node, facts);
		node.child("multiInstanceLoopCharacteristics")
			.ifPresent((loop) -> facts.add(What.REPEATS, Canonical.of(loop, (one) -> false)));
		return facts;
	}

	/** {@code userTask}, {@code boundaryEvent.timer}, {@code subProcess.event}. */
	static String kind(Node node) {
		var trigger = Elements.trigger(node);
		if ("true".equals(node.attribute("triggeredByEvent"))) {
			return node.tag() + ".event";
		}
		return trigger.isEmpty() ? node.tag() : node.tag() + "." + trigger;
	}

	private static void attribute(String name, String value, Facts facts) {
		if (ATTRIBUTES.containsKey(name)) {
			facts.add(ATTRIBUTES.get(name), value);
		}
		else if (!NO_FACTS.contains(name)) {
			facts.add(What.ENGINE, name.substring(name.indexOf('}') + 1), value);
		}
	}

	/** What is handed to a called model, to a decision, and back. */
	private static void handed(Node node, Facts facts) {
		node.child("extensionElements").ifPresent((extensions) -> {
			extensions.children("in", "out")
				.forEach((one) -> facts.add(What.HANDED, handedName(one), handedValue(one)));
			extensions.child("inputOutput")
				.ifPresent((io) -> io.children("inputParameter", "outputParameter")
					.forEach((one) -> facts.add(What.HANDED, one.name(), one.text())));
		});
	}

	private static String handedName(Node one) {
		var name = one.attribute("target");
		return one.tag() + " " + (name.isEmpty() ? "businessKey" : name);
	}

	private static String handedValue(Node one) {
		return one.attribute("source") + one.attribute("sourceExpression") + one.attribute("businessKey")
				+ one.attribute("variables");
	}

}
