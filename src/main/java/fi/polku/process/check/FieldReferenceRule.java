package fi.polku.process.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import fi.polku.process.form.ShowIf;

/**
 * What a field says of others is there: the field it depends on stands before it and has
 * the choices named; the first value comes from a known place.
 */
class FieldReferenceRule implements Rule {

	private static final String PREFILL = "record:[a-z][A-Za-z0-9]*\\.[a-z][A-Za-z0-9]*|case:[a-z][A-Za-z0-9]*"
			+ "|variable:[a-z][A-Za-z0-9]*|today";

	@Override
	public void check(CheckedModels models, Faults faults) {
		for (var diagram : models.diagrams()) {
			for (var node : diagram.nodes()) {
				var before = new HashMap<String, Node>();
				for (var field : Elements.fields(node)) {
					field(diagram, node.id() + "." + field.id(), field, before, faults);
					before.putIfAbsent(field.id(), field);
				}
			}
		}
	}

	private static void field(Diagram diagram, String path, Node field, Map<String, Node> before, Faults faults) {
		var prefill = Elements.property(field, "prefill");
		if (!prefill.isEmpty() && !prefill.matches(PREFILL)) {
			faults.add(diagram.file(), path, "badPrefill", prefill);
		}
		var reasonFor = Elements.property(field, "reasonFor");
		var proposed = Optional.ofNullable(before.get(reasonFor))
			.map((one) -> Elements.property(one, "prefill"))
			.orElse("");
		if (!reasonFor.isEmpty() && proposed.isEmpty()) {
			faults.add(diagram.file(), path, "reasonForNoProposal", reasonFor);
		}
		if (!isShownOnceKnown(field)) {
			showIf(diagram, path, Elements.property(field, "showIf"), before, faults);
		}
	}

	/** A shown text may depend on itself alone: it stands where there is one. */
	private static boolean isShownOnceKnown(Node field) {
		return "info".equals(field.attribute("type")) && Elements.property(field, "showIf").equals(field.id() + "!=");
	}

	private static void showIf(Diagram diagram, String path, String showIf, Map<String, Node> before, Faults faults) {
		if (showIf.isEmpty()) {
			return;
		}
		if (!showIf.matches("[A-Za-z0-9]+!?=[^=]+")) {
			faults.add(diagram.file(), path, "badShowIf", showIf);
			return;
		}
		var condition = ShowIf.parse(showIf);
		var other = before.get(condition.field());
		if (other == null) {
			faults.add(diagram.file(), path, "dependsOnNoField", condition.field());
			return;
		}
		var choices = choices(other);
		condition.values()
			.stream()
			.filter((value) -> !choices.isEmpty() && !choices.contains(value))
			.forEach((value) -> faults.add(diagram.file(), path, "dependsOnNoChoice", condition.field(), value));
	}

	private static Set<String> choices(Node field) {
		if (Set.of("yesno", "boolean").contains(field.attribute("type"))) {
			return Set.of("yes", "no");
		}
		return field.children("value").stream().map(Node::id).collect(Collectors.toSet());
	}

}
