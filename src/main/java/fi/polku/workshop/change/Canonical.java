package fi.polku.workshop.change;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

import fi.polku.process.check.Node;

/**
 * An element as a text that is the same however the file was written: attributes in the
 * order of their names, without prefixes and white space between elements.
 */
final class Canonical {

	private static final String CAMUNDA = "{http://camunda.org/schema/1.0/bpmn}";

	/** As good as nothing: tools leave out what holds anyway. */
	private static final Map<String, String> ANYWAY = Map.of(CAMUNDA + "decisionRefBinding", "latest",
			CAMUNDA + "calledElementBinding", "latest");

	private Canonical() {
	}

	/**
	 * The text of the element and all in it.
	 * @param left tells what is left out with all in it
	 */
	static String of(Node node, Predicate<Node> left) {
		var text = new StringBuilder();
		write(node, left, text);
		return text.toString();
	}

	private static void write(Node node, Predicate<Node> left, StringBuilder text) {
		text.append('<').append(node.tag());
		attributes(node).forEach((name, value) -> text.append(' ').append(name).append('=').append(value));
		text.append('>');
		var children = node.children();
		if (children.isEmpty()) {
			text.append(node.text());
		}
		children.stream().filter(left.negate()).forEach((child) -> write(child, left, text));
	}

	/** The attributes by name; those of another namespace with it. */
	static Map<String, String> attributes(Node node) {
		var attributes = new TreeMap<String, String>();
		var all = node.element().getAttributes();
		for (int i = 0; i < all.getLength(); i++) {
			var one = all.item(i);
			if (!"http://www.w3.org/2000/xmlns/".equals(one.getNamespaceURI())) {
				attributes.put((one.getNamespaceURI() != null) ? "{" + one.getNamespaceURI() + "}" + one.getLocalName()
						: one.getNodeName(), one.getNodeValue());
			}
		}
		attributes.entrySet().removeIf((one) -> one.getValue().equals(ANYWAY.get(one.getKey())));
		return attributes;
	}

}
