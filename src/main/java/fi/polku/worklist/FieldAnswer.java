package fi.polku.worklist;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.polku.web.FieldView;

/**
 * A field as a program reads it: all it needs to fill it in.
 *
 * @param value text, or a list of text for a field of several; {@code null} where nothing
 * stands in it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FieldAnswer(String id, String label, String help, String type, boolean required, List<FieldView.Option> options,
		String min, String max, Integer maxLength, String pattern, boolean readOnly, String showIf, Object value) {

	static FieldAnswer of(FieldView field) {
		Object value = "several".equals(field.type()) ? field.values()
				: (field.values().isEmpty() ? null : field.value());
		return new FieldAnswer(field.id(), field.label(), field.help(), field.type(), field.required(),
				field.options().isEmpty() ? null : field.options(), field.min(), field.max(), field.maxLength(),
				field.pattern(), field.readOnly() || "info".equals(field.type()), field.showIf(), value);
	}
}
