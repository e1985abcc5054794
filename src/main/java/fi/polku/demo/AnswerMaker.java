package fi.polku.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import fi.polku.process.form.Field;
import fi.polku.process.form.Form;
import fi.polku.process.form.Option;

/**
 * Fills in any form as its definition asks: by the file of answers, by what is known, and
 * by the type of the field.
 */
class AnswerMaker {

	private final AnswerRules rules;

	private final StoryDays days;

	private final StoryAnswers answers;

	AnswerMaker(AnswerRules rules, StoryDays days) {
		this.rules = rules;
		this.days = days;
		this.answers = new StoryAnswers(days);
	}

	/** What the person of the scene fills in. */
	Map<String, Object> fill(String step, Form form, Map<String, Object> known, Story story, Scene scene) {
		var values = new LinkedHashMap<String, Object>();
		for (var field : form.asked()) {
			if (field.showIf() == null || field.showIf().holds(values)) {
				var value = value(step, field, known, values, story, scene);
				if (value != null) {
					values.put(field.id(), value);
				}
			}
		}
		return values;
	}

	private Object value(String step, Field field, Map<String, Object> known, Map<String, Object> sofar, Story story,
			Scene scene) {
		var before = known.get(field.id());
		if (field.readOnly()) {
			return before;
		}
		if (field.reasonFor() != null && !isOverridden(field.reasonFor(), known, sofar)) {
			return null;
		}
		var written = this.rules.find(step, field.id(), story);
		if (written.isPresent()) {
			return "-".equals(written.get()) ? null : read(written.get(), field, known, story, scene);
		}
		if (before != null && isPossible(field, before)) {
			return before;
		}
		return (field.required() || field.reasonFor() != null || isWanted(step, field, story))
				? byType(step, field, story, scene) : null;
	}

	private static boolean isOverridden(String field, Map<String, Object> known, Map<String, Object> sofar) {
		return known.get(field) != null && sofar.get(field) != null
				&& !known.get(field).toString().equals(sofar.get(field).toString());
	}

	private static boolean isPossible(Field field, Object value) {
		return field.options().isEmpty() || value instanceof List<?>
				|| field.options().stream().anyMatch((option) -> option.value().equals(value.toString()));
	}

	/**
	 * One in two of the questions that may be left open is answered, where it is easy.
	 */
	private static boolean isWanted(String step, Field field, Story story) {
		return !field.dataClass().routes() && List.of("enum", "yesno", "several").contains(field.type())
				&& story.roll("wanted" + step + field.id(), 2) == 0;
	}

	private Object read(String written, Field field, Map<String, Object> known, Story story, Scene scene) {
		if (written.startsWith("@")) {
			return this.answers.of(written.substring(1), story, scene, known);
		}
		if ("several".equals(field.type())) {
			return List.of(written.split(","));
		}
		return this.days.read(written, story, scene).<Object>map(LocalDate::toString).orElse(written);
	}

	private Object byType(String step, Field field, Story story, Scene scene) {
		return switch (field.type()) {
			case "yesno", "boolean" -> !field.dataClass().routes();
			case "enum", "segment" -> option(step, field, story);
			case "several" -> List.of(option(step, field, story));
			case "long", "percent" ->
				Long.valueOf((field.min() != null) ? Math.max(1, Long.parseLong(field.min())) : 1);
			case "money" -> "100,00";
			case "date" -> within(field, scene.today()).toString();
			case "dateTime" -> this.answers.of("slot", story, scene, Map.of());
			case "user" -> scene.actor();
			case "place" -> "Voimala, huone 2";
			default -> cut(field, this.rules.find("*", field.type(), story).orElse("Sovittu asiakkaan kanssa"));
		};
	}

	private static String option(String step, Field field, Story story) {
		var values = field.options().stream().map(Option::value).toList();
		return field.dataClass().routes() ? values.get(0) : story.pick(step + field.id(), values);
	}

	private static LocalDate within(Field field, LocalDate today) {
		if (field.min() != null && !"today".equals(field.min()) && today.isBefore(LocalDate.parse(field.min()))) {
			return LocalDate.parse(field.min());
		}
		boolean isLate = field.max() != null && !"today".equals(field.max())
				&& today.isAfter(LocalDate.parse(field.max()));
		return isLate ? LocalDate.parse(field.max()) : today;
	}

	private static String cut(Field field, String text) {
		return (field.maxLength() != null && text.length() > field.maxLength()) ? text.substring(0, field.maxLength())
				: text;
	}

}
