package fi.polku.worklist;

import java.util.Map;

import fi.polku.process.ModelElement;
import fi.polku.process.WaitingEvent;
import fi.polku.process.form.Form;

/**
 * Something that may happen now in a case and can be told.
 *
 * @param element the event in the reader's language
 * @param values what is known already
 */
public record PossibleEvent(WaitingEvent waiting, ModelElement element, Map<String, Object> values) {

	/** The same without any answer, for whoever may not know the client. */
	public PossibleEvent masked() {
		return new PossibleEvent(this.waiting, this.element, Map.of());
	}

	/** The event's id, which is also the message's name. */
	public String event() {
		return this.element.id();
	}

	public String name() {
		return this.element.name();
	}

	public String help() {
		return this.element.help();
	}

	public Form form() {
		return this.element.form();
	}

	/** Whether there is anything to ask. */
	public boolean asks() {
		return !this.element.form().asked().isEmpty();
	}
}
