package fi.polku.workshop.replay;

import java.util.List;
import java.util.Map;
import java.util.Set;

import fi.polku.process.UndeployedTables.Table;
import fi.polku.process.UndeployedTables.TableFault;

/**
 * A decision of a draft with what it asks.
 *
 * @param asked the variables of its inputs
 * @param outputs names of its outputs in their order
 */
record ReplayedTable(Table table, Set<String> asked, List<String> outputs) {

	/** What the table answers to the facts. */
	Outcome answer(Map<String, Object> facts) {
		var missing = this.asked.stream().filter((name) -> !facts.containsKey(name)).toList();
		if (!missing.isEmpty()) {
			return Outcome.unfit(Outcome.MISSING, String.join(", ", missing));
		}
		try {
			return Outcome.of(this.table.rows(facts));
		}
		catch (TableFault ex) {
			return Outcome.unfit(Outcome.FAULT, ex.getMessage());
		}
	}

}
