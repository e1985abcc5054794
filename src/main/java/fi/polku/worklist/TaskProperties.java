package fi.polku.worklist;

import java.util.Map;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.impl.util.xml.Element;

/** The {@code camunda:properties} of a task while its model is parsed. */
final class TaskProperties {

	private TaskProperties() {
	}

	static Map<String, String> of(Element task) {
		var extensions = task.element("extensionElements");
		var properties = (extensions != null) ? extensions.element("properties") : null;
		return (properties == null) ? Map.of()
				: properties.elements("property")
					.stream()
					.filter((property) -> property.attribute("name") != null)
					.collect(Collectors.toMap((property) -> property.attribute("name"),
							(property) -> String.valueOf(property.attribute("value")), (one, other) -> one));
	}

}
