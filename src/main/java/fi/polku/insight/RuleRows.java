package fi.polku.insight;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Rule;

import org.springframework.stereotype.Component;

/** The rows of the decision tables as they were deployed. */
@Component
public class RuleRows {

	private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

	private final RepositoryService repository;

	private final Map<String, Map<String, Row>> read = new ConcurrentHashMap<>();

	private final Map<String, Map<String, Set<String>>> inputs = new ConcurrentHashMap<>();

	RuleRows(RepositoryService repository) {
		this.repository = repository;
	}

	/** The row in that version of its table; one of place 0 where it is not there. */
	public Row of(String tableId, String rule) {
		return this.read.computeIfAbsent(tableId, this::rows).getOrDefault(rule, new Row(0, 0, null, Set.of()));
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
					(rule.getDescription() != null) ? rule.getDescription().getTextContent() : null, looksAt(rule)));
		}
		return rows;
	}

	/** The names that the input of that version of a table is made of. */
	Set<String> reads(String tableId, String input) {
		return this.inputs.computeIfAbsent(tableId, this::inputs).getOrDefault(input, Set.of());
	}

	private Map<String, Set<String>> inputs(String tableId) {
		return this.repository.getDmnModelInstance(tableId)
			.getModelElementsByType(Input.class)
			.stream()
			.collect(Collectors.toMap(Input::getId, RuleRows::names));
	}

	private static Set<String> looksAt(Rule rule) {
		var inputs = rule.getParentElement().getChildElementsByType(Input.class).stream().toList();
		var entries = rule.getInputEntries().stream().toList();
		return IntStream.range(0, Math.min(inputs.size(), entries.size()))
			.filter((at) -> !List.of("", "-").contains(entries.get(at).getTextContent().strip()))
			.mapToObj((at) -> names(inputs.get(at)))
			.flatMap(Set::stream)
			.collect(Collectors.toSet());
	}

	private static Set<String> names(Input input) {
		return (input.getInputExpression() == null) ? Set.of()
				: NAME.matcher(input.getInputExpression().getTextContent())
					.results()
					.map(MatchResult::group)
					.collect(Collectors.toSet());
	}

	/**
	 * A row of a table.
	 *
	 * @param looksAt the names on which it lays a condition
	 */
	public record Row(int place, int version, String annotation, Set<String> looksAt) {
	}

}
