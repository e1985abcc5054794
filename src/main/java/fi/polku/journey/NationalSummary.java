package fi.polku.journey;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import fi.polku.process.form.DataClass;
import fi.polku.process.form.Field;
import fi.polku.process.form.Form;
import fi.polku.process.form.Option;

/**
 * A record in Finnish words, ready to copy into the national system: one line a question.
 * Contact details stand there already, health answers are never among the answers, and
 * what the case is routed by that tells of health stays in its own record.
 */
final class NationalSummary {

	private static final Set<DataClass> LEFT_OUT = Set.of(DataClass.CONTACT, DataClass.SENSITIVE);

	private static final DateTimeFormatter FINNISH = DateTimeFormatter.ofPattern("d.M.yyyy");

	private NationalSummary() {
	}

	static String of(String title, Form form, Map<String, Object> answers) {
		var lines = form.asked()
			.stream()
			.filter((field) -> !LEFT_OUT.contains(field.dataClass()) && answers.get(field.id()) != null)
			.map((field) -> field.label() + ": " + words(field, answers.get(field.id())))
			.collect(Collectors.joining("\n"));
		return title + "\n" + lines;
	}

	private static String words(Field field, Object value) {
		if (value instanceof Boolean answer) {
			return answer ? "kyllä" : "ei";
		}
		if (value instanceof Collection<?> list) {
			return list.stream().map((one) -> label(field, one)).collect(Collectors.joining(", "));
		}
		return "date".equals(field.type()) ? FINNISH.format(LocalDate.parse(value.toString())) : label(field, value);
	}

	private static String label(Field field, Object value) {
		return field.options()
			.stream()
			.filter((option) -> option.value().equals(value.toString()))
			.map(Option::label)
			.findFirst()
			.orElse(value.toString());
	}

}
