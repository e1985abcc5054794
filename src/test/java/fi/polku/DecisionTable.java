package fi.polku;

import java.util.HashMap;
import java.util.Map;

import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableImpl;

/** A shipped decision table asked without the process engine. */
public final class DecisionTable {

	private static final DmnEngine ENGINE = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

	private final DmnDecision decision;

	public DecisionTable(String file, String decision) {
		this.decision = ENGINE.parseDecision(decision, DecisionTable.class.getResourceAsStream("/processes/" + file));
	}

	/**
	 * Asks the table.
	 * @param facts {@code name=value} pairs; true, false and whole numbers are read as
	 * such, a fact left out is not known
	 */
	public Map<String, Object> ask(String facts) {
		var variables = new HashMap<String, Object>();
		for (var fact : facts.strip().split("\\s+")) {
			var parts = fact.split("=", 2);
			variables.put(parts[0], value(parts[1]));
		}
		return ENGINE.evaluateDecisionTable(this.decision, variables).getSingleResult().getEntryMap();
	}

	/** The expressions of the inputs, in their order. */
	public java.util.List<String> inputs() {
		return ((DmnDecisionTableImpl) this.decision.getDecisionLogic()).getInputs()
			.stream()
			.map((input) -> input.getExpression().getExpression())
			.toList();
	}

	private static Object value(String text) {
		if (text.matches("-?\\d+")) {
			return Long.valueOf(text);
		}
		return text.matches("true|false") ? Boolean.valueOf(text) : text;
	}

}
