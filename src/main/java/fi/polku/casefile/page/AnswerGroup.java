package fi.polku.casefile.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import fi.polku.process.form.Field;
import fi.polku.process.form.Form;
import fi.polku.web.FieldView;

/**
 * Answers under one heading of their form.
 *
 * @param title the section's name, or {@code null} before the first one
 */
public record AnswerGroup(String title, List<FieldView> answers) {

	/** The answers of the fields that may be shown, in the form's order. */
	static List<AnswerGroup> of(Form form, Map<String, Object> values, Predicate<Field> shown) {
		return of(form, values, shown, new Closed((field) -> false, null));
	}

	/** The same, with words in the place of answers that are closed to the reader. */
	static List<AnswerGroup> of(Form form, Map<String, Object> values, Predicate<Field> shown, Closed closed) {
		var groups = new ArrayList<AnswerGroup>();
		groups.add(new AnswerGroup(null, new ArrayList<>()));
		for (var field : form.fields()) {
			if ("section".equals(field.type())) {
				groups.add(new AnswerGroup(field.label(), new ArrayList<>()));
			}
			else if (field.isAsked() && values.get(field.id()) != null && shown.test(field)) {
				groups.get(groups.size() - 1)
					.answers()
					.add(closed.which().test(field) ? closed.view(field) : view(field, values.get(field.id())));
			}
		}
		return groups.stream().filter((group) -> !group.answers().isEmpty()).toList();
	}

	private static FieldView view(Field field, Object value) {
		var values = (value instanceof List<?> several) ? several.stream().map(String::valueOf).toList()
				: List.of(value.toString());
		var options = field.options().stream().map((it) -> new FieldView.Option(it.value(), it.label())).toList();
		return FieldView.of(field.id(), field.label(), field.type()).withOptions(options).withValues(values);
	}

	/**
	 * Answers that are there and not shown.
	 *
	 * @param which the fields
	 * @param words what is said instead
	 */
	record Closed(Predicate<Field> which, String words) {

		private FieldView view(Field field) {
			return FieldView.of(field.id(), field.label(), "string").withValues(List.of(this.words));
		}

	}

}
