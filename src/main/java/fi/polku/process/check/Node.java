package fi.polku.process.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.w3c.dom.Element;
import org.w3c.dom.Text;

/** An element of a model's XML, read by local names. */
public record Node(Element element) {

	static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";

	private static final String CAMUNDA = "http://camunda.org/schema/1.0/";

	public String tag() {
		return this.element.getLocalName();
	}

	/**
	 * Whether it belongs to the standard itself; vendors use its words in their own
	 * extensions.
	 */
	boolean isBpmn() {
		return BPMN.equals(this.element.getNamespaceURI());
	}

	/**
	 * The id of the nearest that has one: itself or what it stands in; "" where none has.
	 */
	String nearestId() {
		return Stream.concat(Stream.of(this), ancestors())
			.map(Node::id)
			.filter((id) -> !id.isEmpty())
			.findFirst()
			.orElse("");
	}

	/**
	 * The id of the part of the picture that it belongs to: of a condition the flow's, of
	 * a field the task's; else the nearest.
	 */
	String partId() {
		return Stream.concat(Stream.of(this), ancestors())
			.filter((one) -> one.isBpmn() && (Elements.isFlowNode(one) || one.is("sequenceFlow")))
			.map(Node::id)
			.filter((id) -> !id.isEmpty())
			.findFirst()
			.orElseGet(this::nearestId);
	}

	public boolean is(String... tags) {
		return List.of(tags).contains(tag());
	}

	/** The attribute, an empty text where it is not set. */
	public String attribute(String name) {
		return this.element.getAttribute(name);
	}

	/** The engine's own attribute, an empty text where it is not set. */
	public String camunda(String name) {
		var bpmn = this.element.getAttributeNS(CAMUNDA + "bpmn", name);
		return bpmn.isEmpty() ? this.element.getAttributeNS(CAMUNDA + "dmn", name) : bpmn;
	}

	public String id() {
		return attribute("id");
	}

	public String name() {
		return attribute("name").strip();
	}

	public String text() {
		return this.element.getTextContent().strip();
	}

	/** Its text without that of the elements within. */
	String ownText() {
		var text = new StringBuilder();
		for (var child = this.element.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof Text one) {
				text.append(one.getData());
			}
		}
		return text.toString().strip();
	}

	public Optional<Node> parent() {
		return (this.element.getParentNode() instanceof Element parent) ? Optional.of(new Node(parent))
				: Optional.empty();
	}

	/** The elements it stands in, the nearest first. */
	public Stream<Node> ancestors() {
		return Stream.iterate(parent(), Optional::isPresent, (one) -> one.flatMap(Node::parent)).map(Optional::get);
	}

	public List<Node> children() {
		var children = new ArrayList<Node>();
		for (var child = this.element.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof Element one) {
				children.add(new Node(one));
			}
		}
		return children;
	}

	public List<Node> children(String... tags) {
		return children().stream().filter((child) -> child.is(tags)).toList();
	}

	public Optional<Node> child(String tag) {
		return children(tag).stream().findFirst();
	}

	/** The first element at the end of the path of tags. */
	public Optional<Node> at(String... path) {
		Optional<Node> node = Optional.of(this);
		for (var tag : path) {
			node = node.flatMap((one) -> one.child(tag));
		}
		return node;
	}

	/** All elements within, in the order of the file. */
	public Stream<Node> within() {
		return children().stream().flatMap((child) -> Stream.concat(Stream.of(child), child.within()));
	}

	public Stream<Node> within(String... tags) {
		return within().filter((one) -> one.is(tags));
	}

}
