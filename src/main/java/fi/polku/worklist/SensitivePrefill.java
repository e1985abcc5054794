package fi.polku.worklist;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import fi.polku.process.CaseNumber;
import fi.polku.process.ModelElement;
import fi.polku.process.SensitiveFacts;
import fi.polku.process.form.DataClass;
import fi.polku.process.form.Field;
import fi.polku.process.form.Form;
import fi.polku.trail.Trail;

import org.springframework.stereotype.Component;

/**
 * First values of a form that tell of health: which they are, and that they were shown.
 */
@Component
class SensitivePrefill {

	private final SensitiveFacts facts;

	private final Trail trail;

	SensitivePrefill(SensitiveFacts facts, Trail trail) {
		this.facts = facts;
		this.trail = trail;
	}

	/**
	 * The fields of the form whose first value tells of health: by their own class, or by
	 * what it is taken from.
	 */
	Set<Field> among(Form form) {
		var fields = form.fields();
		var names = fields.stream().anyMatch(SensitivePrefill::isTaken) ? this.facts.names() : Set.<String>of();
		return fields.stream()
			.filter((field) -> field.prefill() != null)
			.filter((field) -> field.dataClass().isSealed() || field.dataClass() == DataClass.SENSITIVE
					|| isTaken(field) && names.contains(field.prefill().replaceFirst(".*[:.]", "")))
			.collect(Collectors.toSet());
	}

	/** From an answer or a fact; what is of the register tells of no health. */
	private static boolean isTaken(Field field) {
		return field.prefill() != null && field.prefill().matches("(variable|record):.*");
	}

	/**
	 * Writes to the trail that the form was shown with such a value, if it was; what was
	 * sealed told of itself when it was opened.
	 */
	void shown(ModelElement element, CaseNumber number, Map<String, Object> known) {
		if (among(element.form()).stream()
			.anyMatch((field) -> known.containsKey(field.id()) && !field.dataClass().isSealed())) {
			this.trail.seen("record.healthShown", "guidance", element.id(), number);
		}
	}

}
