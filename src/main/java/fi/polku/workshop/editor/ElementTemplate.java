package fi.polku.workshop.editor;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A building block as the drawing tool reads it: an element template of Camunda 7.
 *
 * @param id {@code polku.<kind>.<name>}
 * @param appliesTo BPMN types, the first is what it makes
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ElementTemplate(@JsonProperty("$schema") String schema, String id, String name, String description,
		List<String> appliesTo, List<Property> properties) {

	private static final String SCHEMA = "https://unpkg.com/@camunda/element-templates-json-schema/resources/schema.json";

	static ElementTemplate of(String id, String name, String description, List<String> appliesTo,
			List<Property> properties) {
		return new ElementTemplate(SCHEMA, id, name, description, appliesTo, properties);
	}

	/** A value that the block sets, shown for a change where it has a label. */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record Property(String label, String type, String value, List<Choice> choices, Binding binding) {

		/** An attribute of the element that the block sets for good. */
		static Property fixed(String attribute, String value) {
			return new Property(null, "Hidden", value, null, new Binding("property", attribute, null));
		}

		/** An extension property that the block sets. */
		static Property said(String name, String value) {
			return new Property(null, "Hidden", value, null, new Binding("camunda:property", name, null));
		}

		static Property output(String variable, String source) {
			return new Property(null, "Hidden", variable, null, new Binding("camunda:outputParameter", null, source));
		}

		static Property businessKey() {
			return new Property(null, "Hidden", "#{execution.processBusinessKey}", null,
					new Binding("camunda:in:businessKey", null, null));
		}

		/** An extension property that one chooses. */
		static Property chosen(String label, String name, String value, List<Choice> choices) {
			return new Property(label, "Dropdown", value, choices, new Binding("camunda:property", name, null));
		}

	}

	/** What can be chosen. */
	record Choice(String name, String value) {
	}

	/** Where a value stands. */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record Binding(String type, String name, String source) {
	}

}
