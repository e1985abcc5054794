package fi.polku.workshop.catalogue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import fi.polku.workshop.draft.ModelFiles;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * In words what two makings of one model have of their own and what they have unlike.
 *
 * @param ours names of what only the owner's has
 * @param shipped names of what only the shipped one has
 * @param unlike names of what both have, but not the same
 * @param texts languages whose texts are not the same
 */
record Disagreement(List<String> ours, List<String> shipped, List<String> unlike, List<String> texts) {

	private static final Set<String> WHOLES = Set.of("process", "subProcess", "definitions", "decision",
			"decisionTable", "collaboration");

	static Disagreement between(ModelFiles ours, ModelFiles shipped) {
		var mine = parts(ours);
		var theirs = parts(shipped);
		var unlike = mine.entrySet()
			.stream()
			.filter((one) -> theirs.containsKey(one.getKey()))
			.filter((one) -> !WHOLES.contains(one.getValue().getLocalName()))
			.filter((one) -> !one.getValue().isEqualNode(theirs.get(one.getKey())))
			.map((one) -> name(one.getValue()))
			.toList();
		return new Disagreement(only(mine, theirs), only(theirs, mine), unlike, texts(ours, shipped));
	}

	private static List<String> only(Map<String, Element> one, Map<String, Element> other) {
		return one.entrySet()
			.stream()
			.filter((part) -> !other.containsKey(part.getKey()))
			.map((part) -> name(part.getValue()))
			.toList();
	}

	private static String name(Element part) {
		var name = part.getAttribute("name");
		return name.isBlank() ? part.getAttribute("id") : name.strip();
	}

	private static List<String> texts(ModelFiles ours, ModelFiles shipped) {
		var names = new ArrayList<String>();
		ours.files()
			.stream()
			.filter((file) -> file.name().endsWith(".properties"))
			.filter((file) -> shipped.file(file.name())
				.filter((there) -> Arrays.equals(there.content(), file.content()))
				.isEmpty())
			.forEach((file) -> names.add(file.name()));
		return names;
	}

	/**
	 * Steps, events, gateways and flows; rows and columns of a table; not the picture.
	 */
	private static Map<String, Element> parts(ModelFiles model) {
		var parts = new LinkedHashMap<String, Element>();
		model.drawing().ifPresent((drawing) -> {
			try {
				var factory = DocumentBuilderFactory.newInstance();
				factory.setNamespaceAware(true);
				factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
				factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
				var root = factory.newDocumentBuilder()
					.parse(new ByteArrayInputStream(drawing.content()))
					.getDocumentElement();
				root.normalize();
				collect(root, root.getNamespaceURI(), parts);
			}
			catch (ParserConfigurationException | SAXException | IOException ex) {
				throw new IllegalStateException(ex);
			}
		});
		return parts;
	}

	private static void collect(Element within, String namespace, Map<String, Element> parts) {
		for (var node = within.getFirstChild(); node != null; node = node.getNextSibling()) {
			if (node instanceof Element part && namespace.equals(part.getNamespaceURI())) {
				var inner = Set.of("inputEntry", "outputEntry", "inputExpression").contains(part.getLocalName())
						|| part.getLocalName().endsWith("EventDefinition");
				if (part.hasAttribute("id") && !inner) {
					parts.put(part.getAttribute("id"), part);
				}
				collect(part, namespace, parts);
			}
		}
	}

}
