package fi.polku.process.check;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import fi.polku.process.form.FieldTypes;

/**
 * A field has a known type and says what kind of data it holds. Free text, contact data
 * and health never route.
 */
class FieldRule implements Rule {

	private static final Set<String> CLASSES = Set.of("routing", "sensitive", "ordinary", "contact", "health",
			"identity");

	private static final Set<String> ROUTING = Set.of("routing", "sensitive");

	private static final Set<String> SHOWN_ONLY = Set.of("section", "info");

	private static final int LONGEST_PATTERN = 500;

	private static final Set<String> NEVER_ROUTING = Set.of("string", "text", "phone", "email");

	@Override
	public void check(CheckedModels models, Faults faults) {
		for (var diagram : models.diagrams()) {
			for (var node : diagram.nodes()) {
				Elements.fields(node).forEach((field) -> field(diagram, node.id() + "." + field.id(), field, faults));
			}
		}
	}

	private static void field(Diagram diagram, String path, Node field, Faults faults) {
		var type = field.attribute("type");
		if (!FieldTypes.isKnown(type)) {
			faults.add(diagram.file(), path, "unknownType", type);
		}
		dataClass(diagram, path, type, Elements.property(field, "class"), faults);
		options(diagram, path, type, field, faults);
		pattern(diagram, path, Elements.property(field, "pattern"), faults);
	}

	private static void dataClass(Diagram diagram, String path, String type, String dataClass, Faults faults) {
		if (SHOWN_ONLY.contains(type)) {
			if (!dataClass.isEmpty()) {
				faults.add(diagram.file(), path, "shownHasClass", dataClass);
			}
		}
		else if (!CLASSES.contains(dataClass)) {
			faults.add(diagram.file(), path, "noDataClass", dataClass);
		}
		else if (ROUTING.contains(dataClass) && NEVER_ROUTING.contains(type)) {
			faults.add(diagram.file(), path, "freeTextRoutes", type);
		}
	}

	private static void options(Diagram diagram, String path, String type, Node field, Faults faults) {
		var options = field.children("value");
		var seen = new HashSet<String>();
		if (Set.of("enum", "several", "segment").contains(type) && options.isEmpty()) {
			faults.add(diagram.file(), path, "noOptions");
		}
		options.stream()
			.map(Node::id)
			.filter((id) -> !seen.add(id))
			.forEach((id) -> faults.add(diagram.file(), path + "." + id, "idTwice"));
	}

	private static void pattern(Diagram diagram, String path, String pattern, Faults faults) {
		if (pattern.length() > LONGEST_PATTERN) {
			faults.add(diagram.file(), path, "badPattern", pattern.substring(0, 40) + "…");
			return;
		}
		try {
			Pattern.compile(pattern);
		}
		catch (PatternSyntaxException ex) {
			faults.add(diagram.file(), path, "badPattern", pattern);
		}
	}

}
