package fi.polku.process;

import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.DecisionService;

import org.springframework.stereotype.Service;

/** Asks a decision table in its newest version. */
@Service
class Decisions implements RuleTable {

	private final DecisionService decisionService;

	Decisions(DecisionService decisionService) {
		this.decisionService = decisionService;
	}

	@Override
	public List<Map<String, Object>> rows(String decision, Map<String, Object> inputs) {
		return this.decisionService.evaluateDecisionTableByKey(decision, inputs).getResultList();
	}

}
