package fi.polku.process.check;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import static java.util.Map.entry;

/** Only properties that Polku reads, with values that it understands. */
class PropertyRule implements Rule {

	private static final Pattern ANY = Pattern.compile(".+", Pattern.DOTALL);

	private static final Pattern TRUE = Pattern.compile("true");

	private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]*");

	private static final Map<String, Pattern> OF_ELEMENTS = Map.ofEntries(entry("polku:bulk", TRUE),
			entry("polku:byLink", Pattern.compile("client|partner")), entry("polku:client", ANY),
			entry("polku:deadline", NAME), entry("polku:deadlineFrom", Pattern.compile("variable:[a-z][A-Za-z0-9]*")),
			entry("polku:promiseFrom", Pattern.compile("variable:[a-z][A-Za-z0-9]*")), entry("polku:groups", ANY),
			entry("polku:meeting", TRUE), entry("polku:nameFrom", NAME), entry("polku:once", TRUE),
			entry("polku:secondPerson", NAME), entry("polku:sitting", NAME),
			entry("polku:waitsFor", Pattern.compile("us|client|partner|pause")));

	/** A way back that counts as rework. */
	private static final Map<String, Pattern> OF_FLOWS = Map.of("polku:rework", TRUE);

	private static final Set<String> OF_FIELDS = Set.of("class", "help", "showIf", "prefill", "min", "max", "pattern",
			"reasonFor");

	private static final Set<String> CONSTRAINTS = Set.of("required", "readonly", "maxlength", "min", "max");

	@Override
	public void check(CheckedModels models, Faults faults) {
		for (var diagram : models.diagrams()) {
			for (var flow : diagram.flows()) {
				Elements.properties(flow)
					.forEach((name, value) -> property(OF_FLOWS.get(name), diagram, flow, name, value, faults));
			}
			for (var node : diagram.nodes()) {
				Elements.properties(node).forEach((name, value) -> element(diagram, node, name, value, faults));
				Elements.fields(node).forEach((field) -> field(diagram, node.id(), field, faults));
			}
		}
	}

	private static void element(Diagram diagram, Node node, String name, String value, Faults faults) {
		if (name.startsWith("polku:name.")) {
			return;
		}
		property(OF_ELEMENTS.get(name), diagram, node, name, value, faults);
	}

	private static void property(Pattern allowed, Diagram diagram, Node node, String name, String value,
			Faults faults) {
		if (allowed == null) {
			faults.add(diagram.file(), node.id(), "unknownProperty", name);
		}
		else if (!allowed.matcher(value).matches()) {
			faults.add(diagram.file(), node.id(), "badProperty", name, value);
		}
	}

	private static void field(Diagram diagram, String element, Node field, Faults faults) {
		var path = element + "." + field.id();
		Elements.properties(field)
			.keySet()
			.stream()
			.filter((name) -> !OF_FIELDS.contains(name))
			.forEach((name) -> faults.add(diagram.file(), path, "unknownProperty", name));
		field.within("constraint")
			.filter((constraint) -> !CONSTRAINTS.contains(constraint.name()))
			.forEach((constraint) -> faults.add(diagram.file(), path, "unknownConstraint", constraint.name()));
	}

}
