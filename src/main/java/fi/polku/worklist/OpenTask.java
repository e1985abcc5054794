package fi.polku.worklist;

import java.time.Instant;
import java.util.Map;

import fi.polku.process.ModelElement;
import fi.polku.process.form.Form;

/**
 * A task opened by a person.
 *
 * @param element the step in the reader's language
 * @param values what stands in the form: the draft's answers, else what is known already
 * @param proposals what was known before the draft
 * @param draftSavedAt {@code null} where there is no draft
 */
public record OpenTask(WorkItem item, ModelElement element, Map<String, Object> values, Map<String, Object> proposals,
		Instant draftSavedAt) {

	/** The same without any answer, for whoever may not know the client. */
	OpenTask masked() {
		return new OpenTask(this.item, this.element, Map.of(), Map.of(), null);
	}

	public Form form() {
		return this.element.form();
	}

	public boolean isMeeting() {
		return this.element.isTrue("polku:meeting");
	}

	public String sitting() {
		return this.element.property("polku:sitting");
	}
}
