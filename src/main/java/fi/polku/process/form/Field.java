package fi.polku.process.form;

import java.util.List;

/**
 * One field of a form as the model draws it, in one language.
 *
 * @param id unique in the form
 * @param type string, text, long, boolean, yesno, enum, several, date, dateTime, money,
 * percent, phone, email, user, place, segment, section or info
 * @param min smallest number, or earliest day as ISO text or {@code today}; null for none
 * @param max largest number or latest day; null for none
 * @param prefill where the first value comes from: {@code record:step.field},
 * {@code case:name}, {@code variable:name}, {@code today}; null for none
 * @param reasonFor the proposed field whose change asks this reason; null for none
 */
public record Field(String id, String label, String help, String type, DataClass dataClass, boolean required,
		boolean readOnly, List<Option> options, String min, String max, Integer maxLength, String pattern,
		ShowIf showIf, String prefill, String reasonFor) {

	/** The same, shown and kept but not to be changed. */
	public Field asReadOnly() {
		return new Field(this.id, this.label, this.help, this.type, this.dataClass, this.required, true, this.options,
				this.min, this.max, this.maxLength, this.pattern, this.showIf, this.prefill, this.reasonFor);
	}

	/** Whether the field takes an answer: headings and shown texts do not. */
	public boolean isAsked() {
		return !"section".equals(this.type) && !"info".equals(this.type);
	}

}
