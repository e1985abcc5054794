package fi.polku.workshop.change;

import java.util.HashMap;
import java.util.Map;

import fi.polku.process.check.Elements;
import fi.polku.process.check.Node;
import fi.polku.workshop.draft.ModelFiles;

/**
 * What elements are called in a language, by their ids: as the model after says, or the
 * one before where they are gone.
 */
public final class ElementNames {

	private final Map<String, String> names = new HashMap<>();

	private final Map<String, String> kinds = new HashMap<>();

	public ElementNames(ModelFiles before, ModelFiles after, String language) {
		read(before, language);
		read(after, language);
	}

	private void read(ModelFiles files, String language) {
		var texts = TextDiff.texts(files, files.model() + ".texts_" + language + ".properties");
		Drawings.of(files).ifPresent((root) -> {
			root.within()
				.filter((one) -> Elements.isFlowNode(one) || one.is("process", "decision"))
				.forEach((one) -> add(one, texts.getProperty(one.id(), one.name())));
			root.within("sequenceFlow")
				.forEach((one) -> add(one, flow(one.attribute("sourceRef"), one.attribute("targetRef"), one.name())));
		});
	}

	private void add(Node node, String name) {
		this.kinds.put(node.id(), NodeFacts.kind(node));
		this.names.put(node.id(), name.isEmpty() ? node.id() : name);
	}

	private String flow(String source, String target, String name) {
		return of(source) + " → " + of(target) + (name.isEmpty() ? "" : " (" + name + ")");
	}

	public String of(String id) {
		return this.names.getOrDefault(id, id);
	}

	/** What the element is called to which a fault or a text belongs. */
	public String called(String id) {
		return this.names.getOrDefault(id, this.names.getOrDefault(id.replaceFirst("\\..*", ""), id));
	}

	/**
	 * Its kind as {@code userTask} or {@code boundaryEvent.timer}; "" where it is not
	 * drawn.
	 */
	String kindOf(String id) {
		return this.kinds.getOrDefault(id, "");
	}

}
