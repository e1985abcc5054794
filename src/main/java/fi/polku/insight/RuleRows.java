package fi.polku.insight;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.dmn.instance.Rule;

import org.springframework.stereotype.Component;

/** The rows of the decision tables as they were deployed. */
@Component
public class RuleRows {

	private final RepositoryService repository;

	private final Map<String, Map<String, Row>> read = new ConcurrentHashMap<>();

	RuleRows(RepositoryService repository) {
		this.repository = repository;
	}

	/** The row in that version of its table; one of place 0 where it is not there. */
	public Row of(String tableId, String rule) {
		return this.read.computeIfAbsent(tableId, this::rows).getOrDefault(rule, new Row(0, 0, null));
	}

	private Map<String, Row> rows(String tableId) {
		var table = this.repository.createDecisionDefinitionQuery().decisionDefinitionId(tableId).singleResult();
		if (table == null) {
			return Map.of();
		}
		var rows = new ConcurrentHashMap<String, Row>();
		for (var rule : this.repository.getDmnModelInstance(tableId).getModelElementsByType(Rule.class)) {
			var place = rule.getParentElement().getChildElementsByType(Rule.class).stream().toList().indexOf(rule);
			rows.put(rule.getId(), new Row(place + 1, table.getVersion(),
					(rule.getDescription() != null) ? rule.getDescription().getTextContent() : null));
		}
		return rows;
	}

	/** A row of a table. */
	public record Row(int place, int version, String annotation) {
	}

}
