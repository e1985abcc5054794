package fi.polku.workshop.scenario;

import java.util.HashMap;
import java.util.List;

import fi.polku.process.UndeployedTables;
import fi.polku.process.UndeployedTables.Table;
import fi.polku.process.UndeployedTables.TableFault;
import fi.polku.workshop.draft.ModelFiles;

import org.springframework.stereotype.Component;

/** Runs the tests kept with a model. */
@Component
public class ScenarioRun {

	private final UndeployedTables tables;

	private final RouteRun routes;

	ScenarioRun(UndeployedTables tables, RouteRun routes) {
		this.tables = tables;
		this.routes = routes;
	}

	/** Runs all of them against the files as they are. */
	public ScenarioResults of(ModelFiles files) {
		var scenarios = Scenarios.of(files);
		if (!files.isDecision()) {
			return new ScenarioResults(List.of(), this.routes.of(files, scenarios.routes()), scenarios.fault());
		}
		var read = new HashMap<String, Object>();
		return new ScenarioResults(scenarios.all()
			.stream()
			.map((one) -> run(one, read.computeIfAbsent(decision(one, files), (id) -> table(files, id))))
			.toList(), List.of(), scenarios.fault());
	}

	private static String decision(Scenario scenario, ModelFiles files) {
		return scenario.decision().isEmpty() ? files.model() : scenario.decision();
	}

	/** The table, or why it cannot be read. */
	private Object table(ModelFiles files, String decision) {
		try {
			return this.tables.read(files.drawing().orElseThrow().content(), decision);
		}
		catch (TableFault ex) {
			return ex.getMessage();
		}
	}

	private static ScenarioResult run(Scenario scenario, Object table) {
		if (!(table instanceof Table readable)) {
			return new ScenarioResult(scenario, false, List.of(), String.valueOf(table));
		}
		try {
			var rows = readable.rows(scenario.inputs());
			return new ScenarioResult(scenario, ExpectedRows.hold(scenario.expected(), rows), rows, null);
		}
		catch (TableFault ex) {
			return new ScenarioResult(scenario, false, List.of(), ex.getMessage());
		}
	}

}
