package fi.polku.workshop.change;

import java.util.Map;
import java.util.Set;

import fi.polku.process.check.Elements;
import fi.polku.process.check.Node;

/** What is written of one field of a form. */
final class FieldFacts {

	private static final Map<String, What> PROPERTIES = Map.of("class", What.DATA_CLASS, "help", What.FIELD_HELP,
			"showIf", What.SHOWN_IF, "prefill", What.PREFILL);

	private static final Set<String> LIMITS = Set.of("min", "max", "pattern");

	private FieldFacts() {
	}

	static Facts of(Node field) {
		var facts = new Facts().add(What.LABEL, label(field)).add(What.TYPE, field.attribute("type"));
		Elements.properties(field).forEach((name, value) -> property(name, value, facts));
		field.child("validation")
			.ifPresent((validation) -> validation.children("constraint").forEach((one) -> constraint(one, facts)));
		field.children("value")
			.forEach((option) -> facts.add(What.OPTION, option.id(), option.name().isEmpty() ? "–" : option.name()));
		return facts.add(What.FIELD_PROPERTY, "defaultValue", field.attribute("defaultValue"));
	}

	static String label(Node field) {
		return field.attribute("label");
	}

	private static void property(String name, String value, Facts facts) {
		if (LIMITS.contains(name)) {
			facts.add(What.LIMIT, name, value);
			return;
		}
		facts.add(PROPERTIES.getOrDefault(name, What.FIELD_PROPERTY), PROPERTIES.containsKey(name) ? "" : name, value);
	}

	private static void constraint(Node constraint, Facts facts) {
		var config = constraint.attribute("config");
		if ("required".equals(constraint.name())) {
			facts.add(What.REQUIRED, "false".equals(config) ? "" : "true");
			return;
		}
		facts.add(What.LIMIT, constraint.name(), config.isEmpty() ? "true" : config);
	}

}
