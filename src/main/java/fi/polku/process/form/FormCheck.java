package fi.polku.process.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Checks all answers of a form at once, on the server, whoever sent them. */
public final class FormCheck {

	private FormCheck() {
	}

	/**
	 * Checks what was sent against the form. Unknown keys are refused; nothing is stored
	 * here.
	 * @param sent answers by field id: text, numbers, booleans or lists of text
	 * @param today the day in Finland, for limits that say {@code today}
	 */
	public static Checked check(Form form, Map<String, ?> sent, LocalDate today) {
		var values = new LinkedHashMap<String, Object>();
		var faults = new ArrayList<FieldFault>();
		for (var field : form.asked()) {
			if (field.showIf() == null || field.showIf().holds(values)) {
				take(field, meant(sent.get(field.id())), values, faults, today);
			}
		}
		faults.addAll(unknown(form, sent));
		return new Checked(values, List.copyOf(faults));
	}

	/** Why unfinished answers cannot be kept as they are; empty where they can. */
	public static List<FieldFault> checkDraft(Form form, Map<String, ?> sent) {
		var faults = new ArrayList<>(unknown(form, sent));
		sent.forEach((key, value) -> {
			var fault = (value != null) ? Answer.unkeepable(key, value) : null;
			if (fault != null) {
				faults.add(fault);
			}
		});
		form.asked()
			.stream()
			.filter((field) -> sent.get(field.id()) != null)
			.map((field) -> Answer.tooLong(field, sent.get(field.id())))
			.filter(Objects::nonNull)
			.forEach(faults::add);
		return faults;
	}

	private static List<FieldFault> unknown(Form form, Map<String, ?> sent) {
		return sent.keySet()
			.stream()
			.filter((key) -> form.field(key).filter(Field::isAsked).isEmpty())
			.map((key) -> FieldFault.of((key.length() > 50) ? key.substring(0, 50) : key, "unknown"))
			.toList();
	}

	private static void take(Field field, Object raw, Map<String, Object> values, List<FieldFault> faults,
			LocalDate today) {
		if (isEmpty(raw)) {
			if (field.required()) {
				faults.add(FieldFault.of(field.id(), "required"));
			}
			else if ("boolean".equals(field.type())) {
				values.put(field.id(), false);
			}
			return;
		}
		var answer = Answer.read(field, raw, today);
		if (answer.fault() != null) {
			faults.add(answer.fault());
		}
		else {
			values.put(field.id(), answer.value());
		}
	}

	/** Without the signs that came with it unasked; older answers may hold them, too. */
	private static Object meant(Object raw) {
		if (raw instanceof List<?> list) {
			return list.stream().map(FormCheck::meant).toList();
		}
		return (raw instanceof String text) ? HiddenSigns.without(text) : raw;
	}

	private static boolean isEmpty(Object raw) {
		if (raw instanceof List<?> list) {
			return list.stream().allMatch(FormCheck::isEmpty);
		}
		return raw == null || raw.toString().isBlank();
	}

}
