package fi.polku.workshop.operation;

import java.util.List;

import fi.polku.process.ModelElement;
import fi.polku.process.form.Field;
import fi.polku.web.FieldView;

/**
 * What a case is routed by, as a form of its models asks it.
 *
 * @param asking the step or event whose form asks it
 * @param value as the engine keeps it; {@code null} where nothing is known
 * @param runs the runs of models in which it has this value, or in which it is lacking
 * @param models what their models are called
 * @param view the field with its value in words
 * @param sensitive whether it tells of health: its value is not here
 */
record RoutingFact(Field field, ModelElement asking, Object value, List<String> runs, List<String> models,
		FieldView view, boolean sensitive) {

	String name() {
		return this.field.id();
	}

	/** What asks it. */
	public String step() {
		return this.asking.name();
	}

	/** Where it stands, to be named in an address. */
	public String in() {
		return this.runs.get(0);
	}

	/** The value to compare with, when it is changed. */
	public String seen() {
		return (this.value != null) ? this.value.toString() : "";
	}

}
