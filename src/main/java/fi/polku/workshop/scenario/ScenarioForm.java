package fi.polku.workshop.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import fi.polku.workshop.change.ReadTable;

/** Reads the tests of one decision from the table in which they are edited. */
final class ScenarioForm {

	private static final int MOST = 500;

	private final Map<String, String> sent;

	private final ReadTable table;

	ScenarioForm(Map<String, String> sent, ReadTable table) {
		this.sent = sent;
		this.table = table;
	}

	/**
	 * The tests as sent: rows without a name are left out, those ticked to be removed
	 * too.
	 * @param before those the form was made from; what it cannot show of them stays
	 */
	List<Scenario> scenarios(List<Scenario> before) {
		var scenarios = new ArrayList<Scenario>();
		for (int i = 0; i < MOST && this.sent.containsKey("name" + i); i++) {
			if (!text("name" + i).isEmpty() && !this.sent.containsKey("drop" + i)) {
				scenarios.add(scenario(i, (i < before.size()) ? before.get(i) : null));
			}
		}
		return scenarios;
	}

	private Scenario scenario(int row, Scenario before) {
		var inputs = new LinkedHashMap<String, Object>();
		ScenarioColumns.inputs(this.table)
			.forEach((name, type) -> put(inputs, name, type, text("in" + row + "." + name)));
		if (before != null && before.expected().size() > 1) {
			return new Scenario(text("name" + row), this.table.id(), inputs, before.expected());
		}
		var expected = new LinkedHashMap<String, Object>();
		ScenarioColumns.outputs(this.table)
			.forEach((name, type) -> put(expected, name, type, text("out" + row + "." + name)));
		return new Scenario(text("name" + row), this.table.id(), inputs,
				this.sent.containsKey("none" + row) ? List.of() : List.of(expected));
	}

	private static void put(Map<String, Object> values, String name, String type, String text) {
		if (!text.isEmpty()) {
			values.put(name, value(type, text));
		}
	}

	private static Object value(String type, String text) {
		if (List.of("long", "integer", "double", "number").contains(type)
				&& text.matches("[-−]?\\d{1,15}([.,]\\d{1,9})?")) {
			var plain = text.replace('−', '-').replace(',', '.');
			return plain.contains(".") ? Double.valueOf(plain) : Long.valueOf(plain);
		}
		return ("boolean".equals(type) && text.matches("true|false")) ? Boolean.valueOf(text) : text;
	}

	private String text(String name) {
		return this.sent.getOrDefault(name, "").strip();
	}

}
