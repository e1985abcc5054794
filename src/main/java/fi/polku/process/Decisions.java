package fi.polku.process;

import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.DecisionService;

import org.springframework.stereotype.Service;

/** Asks a decision table in its newest version. */
@Service
public class Decisions {

	private final DecisionService decisionService;

	Decisions(DecisionService decisionService) {
		this.decisionService = decisionService;
	}

	/**
	 * The rows that hit, each output by its name.
	 * @param decision the id of the decision
	 * @param facts the inputs by name: text, numbers, booleans; days as ISO text
	 */
	public List<Map<String, Object>> evaluate(String decision, Map<String, Object> facts) {
		return this.decisionService.evaluateDecisionTableByKey(decision, facts).getResultList();
	}

}
