package fi.polku.process.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the elements of a diagram are and what is written of them. */
public final class Elements {

	static final Set<String> EVENTS = Set.of("startEvent", "endEvent", "intermediateCatchEvent",
			"intermediateThrowEvent", "boundaryEvent");

	static final Set<String> ACTIVITIES = Set.of("task", "userTask", "serviceTask", "businessRuleTask", "receiveTask",
			"sendTask", "manualTask", "scriptTask", "callActivity", "subProcess", "adHocSubProcess", "transaction");

	static final Set<String> GATEWAYS = Set.of("exclusiveGateway", "inclusiveGateway", "parallelGateway",
			"eventBasedGateway", "complexGateway");

	private Elements() {
	}

	public static boolean isFlowNode(Node node) {
		return node.isBpmn() && (isNamedInCode(node) || GATEWAYS.contains(node.tag()));
	}

	/** Activities and events: their id is the English name. */
	static boolean isNamedInCode(Node node) {
		return ACTIVITIES.contains(node.tag()) || EVENTS.contains(node.tag());
	}

	/** The properties of an element or of a field, by name or by id. */
	public static Map<String, String> properties(Node node) {
		var properties = new LinkedHashMap<String, String>();
		var list = "formField".equals(node.tag()) ? node.child("properties")
				: node.at("extensionElements", "properties");
		list.ifPresent((found) -> found.children("property")
			.forEach((one) -> properties.put(one.id().isEmpty() ? one.name() : one.id(), one.attribute("value"))));
		return properties;
	}

	public static String property(Node node, String name) {
		return properties(node).getOrDefault(name, "");
	}

	public static List<Node> fields(Node node) {
		return node.at("extensionElements", "formData").map((form) -> form.children("formField")).orElse(List.of());
	}

	/** The definition of an event: message, timer, error …; empty for a plain one. */
	public static String trigger(Node event) {
		return event.children()
			.stream()
			.map(Node::tag)
			.filter((tag) -> tag.endsWith("EventDefinition"))
			.map((tag) -> tag.replace("EventDefinition", ""))
			.findFirst()
			.orElse("");
	}

	/** What a flow is told by: its id, or its ends where it has none. */
	static String flow(Node flow) {
		return flow.id().isEmpty() ? flow.attribute("sourceRef") + " → " + flow.attribute("targetRef") : flow.id();
	}

	public static String documentation(Node node) {
		return node.child("documentation").map(Node::text).orElse("");
	}

	/**
	 * A name as an id: {@code Hold initial interview} is {@code holdInitialInterview}.
	 */
	static String lowerCamel(String name) {
		var camel = new StringBuilder();
		for (var word : name.replaceAll("['’]", "").split("[^\\p{L}\\p{N}]+")) {
			if (!word.isEmpty()) {
				camel.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
			}
		}
		return camel.isEmpty() ? "" : Character.toLowerCase(camel.charAt(0)) + camel.substring(1);
	}

}
