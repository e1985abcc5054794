package fi.polku.insight.paths;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import fi.polku.insight.columns.Columns;
import fi.polku.process.Models;
import org.camunda.bpm.engine.RepositoryService;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The sequence flows that versions of models name as rework, as their steps tell them.
 */
@Component
public class ReworkFlows {

	private final JdbcClient jdbc;

	private final RepositoryService repository;

	private final Models models;

	private final Map<String, List<NamedFlow>> read = new ConcurrentHashMap<>();

	ReworkFlows(JdbcClient jdbc, RepositoryService repository, Models models) {
		this.jdbc = jdbc;
		this.repository = repository;
		this.models = models;
	}

	/** Of a log none: it has no model. */
	TakenFlows of(Columns columns) {
		boolean isLog = columns.steps().stream().allMatch((step) -> step == null || step.version() == 0);
		return isLog ? TakenFlows.NONE : of(steps(columns.steps().size()));
	}

	private List<KnownStep> steps(int count) {
		return this.jdbc.sql("select id, definition_id, step from insight_step where id < :count order by id")
			.param("count", count)
			.query(KnownStep.class)
			.list();
	}

	private TakenFlows of(List<KnownStep> steps) {
		var byDefinition = steps.stream().collect(Collectors.groupingBy(KnownStep::definitionId));
		int size = steps.isEmpty() ? 0 : steps.get(steps.size() - 1).id() + 1;
		var sources = new BitSet[size];
		var definitions = new int[size];
		var number = new int[1];
		boolean any = false;
		for (var one : byDefinition.entrySet()) {
			number[0]++;
			one.getValue().forEach((step) -> definitions[step.id()] = number[0]);
			var ids = new HashMap<String, Integer>();
			one.getValue().forEach((step) -> ids.put(step.step(), step.id()));
			for (var flow : named(one.getKey(), ids.keySet())) {
				flow.targets().forEach((target) -> mark(sources, ids.get(target), flow, ids));
				any = true;
			}
		}
		return any ? new TakenFlows(sources, definitions) : TakenFlows.NONE;
	}

	private static void mark(BitSet[] sources, int target, NamedFlow flow, Map<String, Integer> ids) {
		sources[target] = (sources[target] != null) ? sources[target] : new BitSet();
		flow.sources().forEach((source) -> sources[target].set(ids.get(source)));
	}

	/** A version that is no longer deployed names none. */
	private List<NamedFlow> named(String definition, Set<String> steps) {
		return this.read.computeIfAbsent(definition, (id) -> this.models.isDeployed(id)
				? List.copyOf(NamedFlow.of(this.repository.getBpmnModelInstance(id), Set.copyOf(steps))) : List.of());
	}

	private record KnownStep(int id, String definitionId, String step) {
	}

}
