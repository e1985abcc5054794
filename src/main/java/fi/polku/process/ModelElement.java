package fi.polku.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import fi.polku.process.form.Form;

/**
 * An element of a model, in one language.
 *
 * @param id the element's id, which is also the step's name in code
 * @param type the BPMN type, e.g. {@code userTask}, {@code boundaryEvent}
 * @param name its name in the language asked for
 * @param help what the coordinator is told, or an empty text
 * @param client what the client reads of it, or an empty text where it is not shown
 * @param properties the {@code camunda:properties} as they stand, e.g.
 * {@code polku:deadline}
 * @param message the message it waits for, or {@code null}
 * @param calledElement the process a call activity calls, or {@code null}
 * @param parent the process or sub-process it stands in
 * @param next ids of the elements that its sequence flows lead to
 */
public record ModelElement(String id, String type, String name, String help, String client,
		Map<String, String> properties, List<String> candidateGroups, String message, String calledElement,
		String parent, Form form, List<String> next) {

	/**
	 * Starts the properties that name the element by a value of the variable it names.
	 */
	public static final String NAME_BY_VALUE = "polku:name.";

	/** The variable that picks the element's name, such as the assessor's profession. */
	public static final String NAME_FROM = "polku:nameFrom";

	/** The same with another form. */
	public ModelElement with(Form other) {
		return new ModelElement(this.id, this.type, this.name, this.help, this.client, this.properties,
				this.candidateGroups, this.message, this.calledElement, this.parent, other, this.next);
	}

	public String property(String name) {
		return this.properties.get(name);
	}

	public boolean isTrue(String property) {
		return "true".equals(this.properties.get(property));
	}

	/**
	 * The property under which a name by value stands; empty where the element has no
	 * such name.
	 */
	public Optional<String> propertyNaming(String name) {
		return this.properties.entrySet()
			.stream()
			.filter((property) -> property.getKey().startsWith(NAME_BY_VALUE) && property.getValue().equals(name))
			.map(Map.Entry::getKey)
			.findFirst();
	}

}
