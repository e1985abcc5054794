package fi.polku.process;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import fi.polku.process.form.DataClass;
import fi.polku.process.form.Field;
import fi.polku.process.form.Option;
import fi.polku.process.form.ShowIf;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFormField;

/** Reads one field of a form in one language. */
class FieldReader {

	private final ModelTexts texts;

	FieldReader(ModelTexts texts) {
		this.texts = texts;
	}

	Field read(String element, CamundaFormField field) {
		var key = element + "." + field.getCamundaId();
		var properties = properties(field);
		var constraints = constraints(field);
		var maxLength = constraints.get("maxlength");
		return new Field(field.getCamundaId(), this.texts.get(key, field.getCamundaLabel()),
				this.texts.get(key + ".help", properties.get("help")), field.getCamundaType(), dataClass(properties),
				constraints.containsKey("required"), constraints.containsKey("readonly"), options(key, field),
				constraints.getOrDefault("min", properties.get("min")),
				constraints.getOrDefault("max", properties.get("max")),
				(maxLength != null) ? Integer.valueOf(maxLength) : null, properties.get("pattern"),
				ShowIf.parse(properties.get("showIf")), properties.get("prefill"), properties.get("reasonFor"));
	}

	private static DataClass dataClass(Map<String, String> properties) {
		return DataClass.valueOf(properties.getOrDefault("class", "none").toUpperCase(Locale.ROOT));
	}

	private List<Option> options(String key, CamundaFormField field) {
		return field.getCamundaValues()
			.stream()
			.map((value) -> new Option(value.getCamundaId(),
					this.texts.get(key + "." + value.getCamundaId(), value.getCamundaName())))
			.toList();
	}

	private static Map<String, String> properties(CamundaFormField field) {
		var properties = new HashMap<String, String>();
		if (field.getCamundaProperties() != null) {
			field.getCamundaProperties()
				.getCamundaProperties()
				.forEach((property) -> properties.put(name(property), property.getCamundaValue()));
		}
		return properties;
	}

	/** Forms written by Camunda Modeler name a property by its id. */
	private static String name(org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty property) {
		return (property.getCamundaId() != null) ? property.getCamundaId() : property.getCamundaName();
	}

	private static Map<String, String> constraints(CamundaFormField field) {
		var constraints = new HashMap<String, String>();
		if (field.getCamundaValidation() != null) {
			field.getCamundaValidation()
				.getCamundaConstraints()
				.forEach((constraint) -> constraints.put(constraint.getCamundaName(), constraint.getCamundaConfig()));
		}
		return constraints;
	}

}
