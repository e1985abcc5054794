package fi.polku.process.form;

import java.util.List;
import java.util.Map;

/**
 * When a field is asked: another field has, or has not, one of the values. Written
 * {@code field=a|b} or {@code field!=a}; an answer of yes or no is written {@code yes} or
 * {@code no}.
 */
public record ShowIf(String field, boolean negated, List<String> values) {

	public static ShowIf parse(String text) {
		if (text == null || text.isBlank()) {
			return null;
		}
		var negated = text.contains("!=");
		var parts = text.split(negated ? "!=" : "=", 2);
		return new ShowIf(parts[0].strip(), negated, List.of(parts[1].strip().split("\\|")));
	}

	/** Whether the field is asked, given the values so far. */
	public boolean holds(Map<String, Object> sofar) {
		var value = sofar.get(this.field);
		boolean one = (value instanceof List<?> several) ? several.stream().anyMatch(this::isAmong) : isAmong(value);
		return one != this.negated;
	}

	/** The same, with yes and no as they are sent: {@code true} and {@code false}. */
	public ShowIf ofTrueOrFalse() {
		var sent = Map.of("yes", "true", "no", "false");
		return new ShowIf(this.field, this.negated,
				this.values.stream().map((value) -> sent.getOrDefault(value, value)).toList());
	}

	private boolean isAmong(Object value) {
		return this.values.contains(text(value)) || this.values.contains(String.valueOf(value));
	}

	private static String text(Object value) {
		if (value instanceof Boolean answer) {
			return answer ? "yes" : "no";
		}
		return (value != null) ? value.toString() : "";
	}

	@Override
	public String toString() {
		return this.field + (this.negated ? "!=" : "=") + String.join("|", this.values);
	}
}
