package fi.polku.web;

import java.util.List;
import java.util.Objects;

/**
 * One form field as the page and the REST answer show it.
 *
 * @param id the field's name in the form, unique within it
 * @param type string, text, long, boolean, yesno, enum, several, date, dateTime, money,
 * percent, section, phone, email, user, place, segment or info
 * @param values what stands in it now: ISO dates, {@code true}/{@code false} for yesno
 * and boolean, option values for choices; more than one only for several
 * @param showIf {@code other=value}, {@code other=a|b} or {@code other!=value}; of an
 * info also {@code itself!=}: shown once there is something; null when always shown
 * @param error what is wrong, in the reader's language; null when nothing is
 * @param sectionStart whether a section begins here
 */
public record FieldView(String id, String label, String type, boolean required, String help, List<String> values,
		List<Option> options, String min, String max, String pattern, Integer maxLength, boolean readOnly,
		String showIf, String error, boolean sectionStart) {

	public FieldView {
		values = (values != null) ? values.stream().filter(Objects::nonNull).toList() : List.of();
		options = (options != null) ? List.copyOf(options) : List.of();
		help = blankToNull(help);
		showIf = blankToNull(showIf);
		error = blankToNull(error);
	}

	/** A value that can be chosen, with its label in the reader's language. */
	public record Option(String value, String label) {
	}

	public static FieldView of(String id, String label, String type) {
		return new FieldView(id, label, type, false, null, null, null, null, null, null, null, false, null, null,
				"section".equals(type));
	}

	public FieldView asRequired() {
		return new FieldView(this.id, this.label, this.type, true, this.help, this.values, this.options, this.min,
				this.max, this.pattern, this.maxLength, this.readOnly, this.showIf, this.error, this.sectionStart);
	}

	public FieldView withHelp(String text) {
		return new FieldView(this.id, this.label, this.type, this.required, text, this.values, this.options, this.min,
				this.max, this.pattern, this.maxLength, this.readOnly, this.showIf, this.error, this.sectionStart);
	}

	public FieldView withValues(List<String> newValues) {
		return new FieldView(this.id, this.label, this.type, this.required, this.help, newValues, this.options,
				this.min, this.max, this.pattern, this.maxLength, this.readOnly, this.showIf, this.error,
				this.sectionStart);
	}

	public FieldView withOptions(List<Option> newOptions) {
		return new FieldView(this.id, this.label, this.type, this.required, this.help, this.values, newOptions,
				this.min, this.max, this.pattern, this.maxLength, this.readOnly, this.showIf, this.error,
				this.sectionStart);
	}

	public FieldView withError(String text) {
		return new FieldView(this.id, this.label, this.type, this.required, this.help, this.values, this.options,
				this.min, this.max, this.pattern, this.maxLength, this.readOnly, this.showIf, text, this.sectionStart);
	}

	public FieldView asReadOnly() {
		return new FieldView(this.id, this.label, this.type, this.required, this.help, this.values, this.options,
				this.min, this.max, this.pattern, this.maxLength, true, this.showIf, this.error, this.sectionStart);
	}

	public FieldView shownIf(String condition) {
		return new FieldView(this.id, this.label, this.type, this.required, this.help, this.values, this.options,
				this.min, this.max, this.pattern, this.maxLength, this.readOnly, condition, this.error,
				this.sectionStart);
	}

	/** Whether the browser may insist on an answer: not where the field may be hidden. */
	public boolean mustHave() {
		return this.required && this.showIf == null;
	}

	/** Whether it is shown only once there is something to show. */
	public boolean isShownOnceKnown() {
		return (this.id + "!=").equals(this.showIf);
	}

	/** The only value, or nothing. */
	public String value() {
		return this.values.isEmpty() ? "" : this.values.get(0);
	}

	public boolean has(String value) {
		return this.values.contains(value);
	}

	/**
	 * The chosen options' labels, or the value itself where there is nothing to choose.
	 */
	public String shown() {
		var labels = this.options.stream().filter((option) -> has(option.value())).map(Option::label).toList();
		return labels.isEmpty() ? String.join(", ", this.values) : String.join(", ", labels);
	}

	/** How the page draws it; one fragment a look. */
	public String look() {
		if (this.readOnly && !"section".equals(this.type)) {
			return "info";
		}
		return switch (this.type) {
			case "section", "text", "yesno", "several", "boolean", "info" -> this.type;
			case "enum" -> (this.options.size() <= 5) ? "radios" : "select";
			case "user", "place", "segment" -> this.options.isEmpty() ? "line" : "select";
			default -> "line";
		};
	}

	/** The type attribute of a one-line input. */
	public String inputType() {
		return switch (this.type) {
			case "date" -> "date";
			case "dateTime" -> "datetime-local";
			case "phone" -> "tel";
			case "email" -> "email";
			default -> "text";
		};
	}

	public String inputMode() {
		return switch (this.type) {
			case "long" -> "numeric";
			case "money", "percent" -> "decimal";
			default -> null;
		};
	}

	/** The ids of what describes the input: its help and its error. */
	public String describedBy() {
		String ids = ((this.help != null) ? "help-" + this.id : "") + ((this.error != null) ? " error-" + this.id : "");
		return blankToNull(ids.strip());
	}

	private static String blankToNull(String text) {
		return (text == null || text.isBlank()) ? null : text;
	}

}
