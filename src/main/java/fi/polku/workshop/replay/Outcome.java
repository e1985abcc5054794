package fi.polku.workshop.replay;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What comes out of a table.
 *
 * @param rows the rows that hit, each by output name
 * @param unfit why the inputs do not fit, {@code null} where they do
 * @param detail which facts are missing, or what the table said
 */
record Outcome(List<Map<String, String>> rows, String unfit, String detail) {

	/** A fact the draft asks is not known. */
	static final String MISSING = "missing";

	/** The draft's table does not answer. */
	static final String FAULT = "fault";

	static Outcome of(List<Map<String, Object>> rows) {
		return new Outcome(rows.stream().map(Outcome::texts).toList(), null, null);
	}

	static Outcome unfit(String why, String detail) {
		return new Outcome(List.of(), why, detail);
	}

	private static Map<String, String> texts(Map<String, Object> row) {
		var texts = new LinkedHashMap<String, String>();
		row.forEach((name, value) -> texts.put(name, text(value)));
		return texts;
	}

	/** So that 5, 5.0 and 5 of another type are the same. */
	private static String text(Object value) {
		return (value instanceof Number number) ? new BigDecimal(number.toString()).stripTrailingZeros().toPlainString()
				: Objects.toString(value, "");
	}

	/** The values of these outputs alone, row by row. */
	List<List<String>> values(List<String> outputs) {
		return this.rows.stream()
			.map((row) -> outputs.stream().map((name) -> row.getOrDefault(name, "")).toList())
			.toList();
	}

}
