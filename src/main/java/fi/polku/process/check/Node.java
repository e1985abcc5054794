package fi.polku.process.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.w3c.dom.Element;

/** An element of a model's XML, read by local names. */
record Node(Element element) {

	private static final String CAMUNDA = "http://camunda.org/schema/1.0/";

	String tag() {
		return this.element.getLocalName();
	}

	boolean is(String... tags) {
		return List.of(tags).contains(tag());
	}

	/** The attribute, an empty text where it is not set. */
	String attribute(String name) {
		return this.element.getAttribute(name);
	}

	/** The engine's own attribute, an empty text where it is not set. */
	String camunda(String name) {
		var bpmn = this.element.getAttributeNS(CAMUNDA + "bpmn", name);
		return bpmn.isEmpty() ? this.element.getAttributeNS(CAMUNDA + "dmn", name) : bpmn;
	}

	String id() {
		return attribute("id");
	}

	String name() {
		return attribute("name").strip();
	}

	String text() {
		return this.element.getTextContent().strip();
	}

	Optional<Node> parent() {
		return (this.element.getParentNode() instanceof Element parent) ? Optional.of(new Node(parent))
				: Optional.empty();
	}

	/** The elements it stands in, the nearest first. */
	Stream<Node> ancestors() {
		return Stream.iterate(parent(), Optional::isPresent, (one) -> one.flatMap(Node::parent)).map(Optional::get);
	}

	List<Node> children() {
		var children = new ArrayList<Node>();
		for (var child = this.element.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof Element one) {
				children.add(new Node(one));
			}
		}
		return children;
	}

	List<Node> children(String... tags) {
		return children().stream().filter((child) -> child.is(tags)).toList();
	}

	Optional<Node> child(String tag) {
		return children(tag).stream().findFirst();
	}

	/** The first element at the end of the path of tags. */
	Optional<Node> at(String... path) {
		Optional<Node> node = Optional.of(this);
		for (var tag : path) {
			node = node.flatMap((one) -> one.child(tag));
		}
		return node;
	}

	/** All elements within, in the order of the file. */
	Stream<Node> within() {
		return children().stream().flatMap((child) -> Stream.concat(Stream.of(child), child.within()));
	}

	Stream<Node> within(String... tags) {
		return within().filter((one) -> one.is(tags));
	}

}
