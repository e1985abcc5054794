package fi.polku.workshop.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import fi.polku.workshop.change.DecisionTables;
import fi.polku.workshop.change.ReadTable;
import fi.polku.workshop.draft.ModelFiles;

/** The tests of a model as tables, one for each decision, with what became of them. */
final class ScenarioTables {

	/** Rows left open for new tests. */
	private static final int OPEN = 2;

	private ScenarioTables() {
	}

	static List<ScenarioTable> of(ModelFiles files, ScenarioResults results) {
		return DecisionTables.of(files).stream().map((table) -> table(table, files, results)).toList();
	}

	/** The tests of one decision; those that name none are of the model's first. */
	static List<Scenario> ofDecision(Scenarios all, String decision, ModelFiles files) {
		return all.all().stream().filter((one) -> isOf(one, decision, files)).toList();
	}

	static boolean isOf(Scenario one, String decision, ModelFiles files) {
		return decision.equals(one.decision().isEmpty() ? files.model() : one.decision());
	}

	private static ScenarioTable table(ReadTable table, ModelFiles files, ScenarioResults results) {
		var rows = new ArrayList<>(results.all()
			.stream()
			.filter((one) -> isOf(one.scenario(), table.id(), files))
			.map(ScenarioRow::of)
			.toList());
		for (int i = 0; i < OPEN; i++) {
			rows.add(ScenarioRow.EMPTY);
		}
		return new ScenarioTable(table.id(), table.decision().name(), ScenarioColumns.inputs(table),
				ScenarioColumns.outputs(table), ScenarioColumns.labels(table), rows);
	}

	/** The tests of a decision; columns by name with their types. */
	record ScenarioTable(String decision, String name, Map<String, String> inputs, Map<String, String> outputs,
			Map<String, String> labels, List<ScenarioRow> rows) {
	}

	/**
	 * A test with what became of it.
	 *
	 * @param result {@code null} for a row left open
	 * @param several whether more rows are expected than the table can show
	 * @param got what came out where it fails
	 */
	record ScenarioRow(String name, Map<String, Object> inputs, Map<String, Object> expected, boolean none,
			boolean several, ScenarioResult result, String got) {

		static final ScenarioRow EMPTY = new ScenarioRow("", Map.of(), Map.of(), false, false, null, "");

		static ScenarioRow of(ScenarioResult result) {
			var expected = result.scenario().expected();
			return new ScenarioRow(result.scenario().name(), result.scenario().inputs(),
					expected.isEmpty() ? Map.of() : expected.get(0), expected.isEmpty(), expected.size() > 1, result,
					got(result));
		}

		private static String got(ScenarioResult result) {
			var got = result.got()
				.stream()
				.map((row) -> row.entrySet()
					.stream()
					.map((one) -> one.getKey() + " = " + one.getValue())
					.collect(Collectors.joining(", ")))
				.collect(Collectors.joining(" / "));
			return (result.fault() != null) ? result.fault() : got.isEmpty() ? "–" : got;
		}

	}

}
