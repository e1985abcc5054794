package fi.polku.process.check;

import java.util.Set;
import java.util.TreeSet;

/** The keys under which a model's texts stand in the other languages. */
final class TextKeys {

	private TextKeys() {
	}

	static Set<String> of(Diagram diagram) {
		var keys = new TreeSet<String>();
		ofNode(diagram.process(), keys);
		diagram.nodes().forEach((node) -> ofNode(node, keys));
		diagram.flows().stream().filter((flow) -> !flow.name().isEmpty()).forEach((flow) -> keys.add(flow.id()));
		return keys;
	}

	private static void help(Node node, Set<String> keys) {
		if (!Elements.documentation(node).isEmpty()) {
			keys.add(node.id() + ".help");
		}
	}

	private static void ofNode(Node node, Set<String> keys) {
		if (!node.name().isEmpty()) {
			keys.add(node.id());
		}
		help(node, keys);
		Elements.properties(node).forEach((name, value) -> {
			if ("polku:client".equals(name) && !"hidden".equals(value)) {
				keys.add(node.id() + ".client");
			}
			if (name.startsWith("polku:name.")) {
				keys.add(node.id() + "." + name.substring("polku:name.".length()));
			}
		});
		Elements.fields(node).forEach((field) -> ofField(node.id() + "." + field.id(), field, keys));
	}

	private static void ofField(String key, Node field, Set<String> keys) {
		keys.add(key);
		if (!Elements.property(field, "help").isEmpty()) {
			keys.add(key + ".help");
		}
		field.children("value").forEach((option) -> keys.add(key + "." + option.id()));
	}

	/** The decision, its columns and no more; values of an output may have texts too. */
	static Set<String> of(Decision decision) {
		var keys = new TreeSet<String>();
		keys.add(decision.id());
		decision.inputs().forEach((input) -> keys.add(decision.id() + "." + variable(input)));
		decision.table().children("output").forEach((output) -> keys.add(decision.id() + "." + output.name()));
		return keys;
	}

	/** The variable inside the functions that an input may ask, as in date(paidOn). */
	private static String variable(String expression) {
		return expression.replaceFirst("^.*\\(", "").replace(")", "").strip();
	}

}
