package fi.polku.process.form;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** One answer, read by the type of its field: a value or a fault. */
record Answer(Object value, FieldFault fault) {

	private static final DateTimeFormatter FINNISH = DateTimeFormatter.ofPattern("d.M.uuuu");

	private static final Pattern AMOUNT = Pattern.compile("-?[0-9]{1,10}(\\.[0-9]{1,2})?");

	/** What the database cannot keep or no one can see; line breaks and tabs are fine. */
	private static final Pattern UNREADABLE = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\r\\n\\t]]");

	private static final int LONGEST_LINE = 500;

	private static final int LONGEST_TEXT = 10_000;

	static Answer read(Field field, Object raw, LocalDate today) {
		var fault = unkeepable(field.id(), raw);
		if (fault != null) {
			return new Answer(null, fault);
		}
		if ("several".equals(field.type())) {
			return several(field, raw);
		}
		if (raw instanceof List<?> list && list.size() > 1) {
			return bad(field, "oneValue");
		}
		var text = (raw instanceof List<?> list) ? String.valueOf(list.get(0)) : raw.toString();
		text = text.strip();
		return switch (field.type()) {
			case "long", "percent" -> number(field, text);
			case "money" -> money(field, text);
			case "boolean", "yesno" -> yesOrNo(field, text);
			case "enum", "segment" -> choice(field, text);
			case "date" -> date(field, text, today);
			case "dateTime" -> dateTime(field, text, today);
			case "email" -> matching(field, text, "[^@\\s]+@[^@\\s]+\\.[^@\\s]+", "notAnEmail");
			case "phone" -> matching(field, text, "\\+?[0-9][0-9 ()-]{4,20}", "notAPhone");
			default -> words(field, text);
		};
	}

	/** What is wrong with a value of whatever type of field, or {@code null}. */
	static FieldFault unkeepable(String field, Object raw) {
		for (var one : (raw instanceof List<?> list) ? list : List.of(raw)) {
			if (one instanceof Map || one instanceof List) {
				return FieldFault.of(field, "notText");
			}
			if (one != null && (UNREADABLE.matcher(one.toString()).find()
					|| HiddenSigns.inText(HiddenSigns.without(one.toString())))) {
				return FieldFault.of(field, "characters");
			}
		}
		return null;
	}

	private static Answer several(Field field, Object raw) {
		var chosen = (raw instanceof List<?> list)
				? list.stream().map(String::valueOf).filter((v) -> !v.isBlank()).toList() : List.of(raw.toString());
		var known = field.options().stream().map(Option::value).toList();
		return known.containsAll(chosen) ? good(chosen) : bad(field, "noSuchChoice");
	}

	private static Answer number(Field field, String text) {
		try {
			var number = Long.parseLong(text);
			if (field.min() != null && number < Long.parseLong(field.min())) {
				return bad(field, "tooSmall", field.min());
			}
			if (field.max() != null && number > Long.parseLong(field.max())) {
				return bad(field, "tooLarge", field.max());
			}
			return good(number);
		}
		catch (NumberFormatException ex) {
			return bad(field, "notANumber");
		}
	}

	private static Answer money(Field field, String text) {
		var plain = text.replace("\u00a0", "").replace(" ", "").replace(',', '.');
		if (!AMOUNT.matcher(plain).matches()) {
			return bad(field, "notAnAmount");
		}
		var amount = new BigDecimal(plain);
		if (field.min() != null && amount.compareTo(new BigDecimal(field.min())) < 0) {
			return bad(field, "tooSmall", field.min());
		}
		if (field.max() != null && amount.compareTo(new BigDecimal(field.max())) > 0) {
			return bad(field, "tooLarge", field.max());
		}
		return good(amount.setScale(2).toPlainString());
	}

	private static Answer yesOrNo(Field field, String text) {
		return switch (text) {
			case "true", "on", "yes" -> good(true);
			case "false", "no" -> good(false);
			default -> bad(field, "yesOrNo");
		};
	}

	private static Answer choice(Field field, String text) {
		return field.options().stream().anyMatch((option) -> option.value().equals(text)) ? good(text)
				: bad(field, "noSuchChoice");
	}

	private static Answer date(Field field, String text, LocalDate today) {
		try {
			var date = text.contains(".")
					? LocalDate.parse(text, FINNISH.withResolverStyle(java.time.format.ResolverStyle.STRICT))
					: LocalDate.parse(text);
			return within(field, date, date.toString(), today);
		}
		catch (DateTimeException ex) {
			return bad(field, "notADate");
		}
	}

	private static Answer dateTime(Field field, String text, LocalDate today) {
		try {
			var time = LocalDateTime.parse(text);
			return within(field, time.toLocalDate(), time.toString(), today);
		}
		catch (DateTimeException ex) {
			return bad(field, "notADate");
		}
	}

	private static Answer within(Field field, LocalDate date, String value, LocalDate today) {
		if (date.getYear() < 1900 || (field.min() != null && date.isBefore(limit(field.min(), today)))) {
			return bad(field, "tooEarly", (field.min() != null) ? limit(field.min(), today).toString() : "1900-01-01");
		}
		if (date.getYear() > 2199 || (field.max() != null && date.isAfter(limit(field.max(), today)))) {
			return bad(field, "tooLate", (field.max() != null) ? limit(field.max(), today).toString() : "2199-12-31");
		}
		return good(value);
	}

	private static LocalDate limit(String limit, LocalDate today) {
		return "today".equals(limit) ? today : LocalDate.parse(limit);
	}

	private static Answer matching(Field field, String text, String pattern, String code) {
		var answer = words(field, text);
		return (answer.fault() != null || text.matches(pattern)) ? answer : bad(field, code);
	}

	/**
	 * Whether an unfinished value is longer than the field could take; a line break
	 * counts as one sign, as in a browser. A fault or {@code null}.
	 */
	static FieldFault tooLong(Field field, Object raw) {
		var longest = longest(field);
		return ((raw instanceof List<?> list) ? list : List.of(raw)).stream()
			.map((one) -> String.valueOf(one).replace("\r\n", "\n").strip())
			.anyMatch((text) -> text.length() > longest) ? FieldFault.of(field.id(), "tooLong", String.valueOf(longest))
					: null;
	}

	private static int longest(Field field) {
		return (field.maxLength() != null) ? field.maxLength()
				: "text".equals(field.type()) ? LONGEST_TEXT : LONGEST_LINE;
	}

	private static Answer words(Field field, String text) {
		if (text.length() > longest(field)) {
			return bad(field, "tooLong", String.valueOf(longest(field)));
		}
		if (!"text".equals(field.type()) && HiddenSigns.inLine(text)) {
			return bad(field, "characters");
		}
		if (field.pattern() != null && !BoundedMatch.of(field.pattern(), text)) {
			return bad(field, "pattern");
		}
		return good(text);
	}

	private static Answer good(Object value) {
		return new Answer(value, null);
	}

	private static Answer bad(Field field, String code, String... arguments) {
		return new Answer(null, FieldFault.of(field.id(), code, arguments));
	}
}
