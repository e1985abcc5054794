package fi.polku.workshop.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import fi.polku.workshop.change.AskedNames;
import fi.polku.workshop.change.ReadTable;
import fi.polku.workshop.change.ReadTable.Column;

/** What a test of a table gives and expects: variables and outputs with their types. */
final class ScenarioColumns {

	private ScenarioColumns() {
	}

	/** The variables that the inputs ask, in their order. */
	static Map<String, String> inputs(ReadTable table) {
		var inputs = new LinkedHashMap<String, String>();
		table.columns()
			.stream()
			.filter(Column::isInput)
			.forEach((column) -> AskedNames.in(column.asks())
				.forEach((name) -> inputs.putIfAbsent(name, column.type())));
		return inputs;
	}

	static Map<String, String> outputs(ReadTable table) {
		var outputs = new LinkedHashMap<String, String>();
		table.columns()
			.stream()
			.filter((column) -> !column.isInput())
			.forEach((column) -> outputs.put(column.asks(), column.type()));
		return outputs;
	}

	/** The labels of both, by variable or output. */
	static Map<String, String> labels(ReadTable table) {
		var labels = new LinkedHashMap<String, String>();
		table.columns()
			.forEach((column) -> (column.isInput() ? AskedNames.in(column.asks()) : List.of(column.asks()))
				.forEach((name) -> labels.putIfAbsent(name, column.title())));
		return labels;
	}

}
