package fi.polku.improvement.card;

import java.time.Instant;
import java.util.Map;

/**
 * A card.
 *
 * @param element on which the waste was seen; {@code null} where it is the whole model
 * @param wasteKind as reports of waste have it, or {@code null}
 * @param values what is written, by the id of the field
 */
public record Card(long id, Stage stage, String model, String element, String wasteKind, int revision, String createdBy,
		Instant createdAt, String changedBy, Instant changedAt, Map<String, String> values) {

	public String value(String field) {
		return this.values.getOrDefault(field, "");
	}

	/** The kind of waste, or {@code null}. */
	public String kind() {
		var written = value(CardField.KIND);
		return written.isEmpty() ? this.wasteKind : written;
	}

	String value(CardField field) {
		return value(field.id());
	}

	/** The version's number; {@code null} where none is told. */
	Integer number(CardField field) {
		var value = value(field);
		return value.matches("\\d{1,6}") ? Integer.valueOf(value) : null;
	}

}
