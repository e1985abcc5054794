package fi.polku.worklist;

import java.util.Map;

import fi.polku.process.CaseNumber;
import fi.polku.process.ModelElement;
import fi.polku.process.SensitiveFacts;
import fi.polku.process.form.DataClass;
import fi.polku.process.form.Field;
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
	 * Whether the first value tells of health: by the field's own class, or by what it is
	 * taken from.
	 */
	boolean isSo(Field field) {
		return field.dataClass().isSealed() || field.dataClass() == DataClass.SENSITIVE
				|| this.facts.names().contains(field.prefill().replaceFirst(".*[:.]", ""));
	}

	/** Writes to the trail that the form was shown with such a value, if it was. */
	void shown(ModelElement element, CaseNumber number, Map<String, Object> known) {
		if (element.form().fields().stream().anyMatch((field) -> isShown(field, known))) {
			this.trail.seen("record.healthShown", "guidance", element.id(), number);
		}
	}

	/** What was sealed told of itself when it was opened. */
	private boolean isShown(Field field, Map<String, Object> known) {
		return field.prefill() != null && known.containsKey(field.id()) && !field.dataClass().isSealed() && isSo(field);
	}

}
