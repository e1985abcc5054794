package fi.polku.worklist;

import java.util.Map;

import fi.polku.casefile.CaseRecord;
import fi.polku.process.ModelElement;
import fi.polku.process.form.Form;

/**
 * A record that may be corrected.
 *
 * @param element as its version of the model had it
 * @param form what of its form may be seen and changed
 * @param values as they stand, sealed ones among them where the reader may read them
 */
record Correctable(CaseRecord record, ModelElement element, Form form, Map<String, Object> values) {

	/** The element with only what may be corrected. */
	ModelElement corrected() {
		return this.element.with(this.form);
	}

}
