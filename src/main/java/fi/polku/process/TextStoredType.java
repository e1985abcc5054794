package fi.polku.process;

import org.camunda.bpm.engine.impl.form.type.SimpleFormFieldType;
import org.camunda.bpm.engine.variable.value.TypedValue;

/**
 * Lets the engine parse a form that uses a type of ours; the engine itself never stores a
 * form (see FormCheck).
 */
class TextStoredType extends SimpleFormFieldType {

	private final String name;

	TextStoredType(String name) {
		this.name = name;
	}

	@Override
	public String getName() {
		return this.name;
	}

	@Override
	protected TypedValue convertValue(TypedValue propertyValue) {
		return propertyValue;
	}

	@Override
	public Object convertFormValueToModelValue(Object propertyValue) {
		return propertyValue;
	}

	@Override
	public String convertModelValueToFormValue(Object modelValue) {
		return (modelValue != null) ? modelValue.toString() : null;
	}

}
