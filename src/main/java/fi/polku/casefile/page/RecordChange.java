package fi.polku.casefile.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import fi.polku.web.FieldView;

/**
 * An answer that a later record of the same task changed.
 *
 * @param before {@code null} where there was none
 * @param after {@code null} where there is none any more
 */
public record RecordChange(String label, FieldView before, FieldView after) {

	/** What differs, in the order of the form. */
	static List<RecordChange> between(List<AnswerGroup> before, List<AnswerGroup> after) {
		var old = byId(before);
		var now = byId(after);
		var labels = new LinkedHashMap<String, String>();
		now.forEach((id, field) -> labels.put(id, field.label()));
		old.forEach((id, field) -> labels.putIfAbsent(id, field.label()));
		return labels.entrySet()
			.stream()
			.map((one) -> new RecordChange(one.getValue(), old.get(one.getKey()), now.get(one.getKey())))
			.filter((one) -> !Objects.equals(values(one.before()), values(one.after())))
			.toList();
	}

	private static Map<String, FieldView> byId(List<AnswerGroup> groups) {
		var fields = new LinkedHashMap<String, FieldView>();
		groups.forEach((group) -> group.answers().forEach((field) -> fields.put(field.id(), field)));
		return fields;
	}

	private static List<String> values(FieldView field) {
		return (field != null) ? field.values() : null;
	}

}
