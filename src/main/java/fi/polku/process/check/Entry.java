package fi.polku.process.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a row of a law table asks of one input: anything, one of several values (null for
 * none told), or a range of numbers or days.
 *
 * @param samples values at and beside its limits, with which rows are compared
 */
record Entry(Predicate<Object> holds, List<Object> samples) {

	private static final String VALUE = "(date\\(\"\\d{4}-\\d\\d-\\d\\d\"\\)|-?\\d+)";

	private static final Pattern COMPARED = Pattern.compile("(<=|>=|<|>)\\s*" + VALUE);

	private static final Pattern RANGE = Pattern
		.compile("([\\[\\]])\\s*" + VALUE + "\\s*\\.\\.\\s*" + VALUE + "\\s*([\\[\\]])");

	static Entry of(String text) {
		if (text.isEmpty() || "-".equals(text)) {
			return new Entry((value) -> true, List.of());
		}
		var range = RANGE.matcher(text);
		if (range.matches()) {
			var from = compared("[".equals(range.group(1)) ? ">=" : ">", value(range.group(2)));
			var to = compared("]".equals(range.group(4)) ? "<=" : "<", value(range.group(3)));
			var samples = new ArrayList<>(from.samples());
			samples.addAll(to.samples());
			return new Entry((value) -> from.holds().test(value) && to.holds().test(value), samples);
		}
		var compared = COMPARED.matcher(text);
		return compared.matches() ? compared(compared.group(1), value(compared.group(2))) : oneOf(text);
	}

	private static Entry oneOf(String text) {
		var values = Arrays.stream(text.split(","))
			.map(String::strip)
			.map(Entry::value)
			.collect(Collectors.toCollection(LinkedHashSet::new));
		return new Entry(values::contains, List.copyOf(values));
	}

	private static Object value(String text) {
		if (text.matches("date\\(\"[^\"]*\"\\)")) {
			return day(text.substring(6, text.length() - 2));
		}
		if (text.matches("-?\\d+")) {
			return Long.valueOf(text);
		}
		if (text.matches("\"[^\"]*\"")) {
			return text.substring(1, text.length() - 1);
		}
		if ("null".equals(text)) {
			return Untold.NULL;
		}
		if (text.matches("true|false")) {
			return Boolean.valueOf(text);
		}
		throw new IllegalArgumentException(text);
	}

	private static LocalDate day(String text) {
		try {
			return LocalDate.parse(text);
		}
		catch (DateTimeException ex) {
			throw new IllegalArgumentException(text, ex);
		}
	}

	private static Entry compared(String operator, Object limit) {
		Predicate<Object> holds = (value) -> {
			if (value.getClass() != limit.getClass()) {
				return false;
			}
			int order = order(value, limit);
			return switch (operator) {
				case "<" -> order < 0;
				case "<=" -> order <= 0;
				case ">" -> order > 0;
				default -> order >= 0;
			};
		};
		return new Entry(holds, beside(limit));
	}

	private static int order(Object value, Object limit) {
		return (limit instanceof LocalDate day) ? ((LocalDate) value).compareTo(day)
				: ((Long) value).compareTo((Long) limit);
	}

	private static List<Object> beside(Object limit) {
		return (limit instanceof LocalDate day) ? List.of(day.minusDays(1), day, day.plusDays(1))
				: List.of((Long) limit - 1, limit, (Long) limit + 1);
	}

	/** The value of a question that was not asked. */
	private enum Untold {

		NULL;

		@Override
		public String toString() {
			return "null";
		}

	}

}
