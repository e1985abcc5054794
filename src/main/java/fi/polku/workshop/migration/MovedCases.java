package fi.polku.workshop.migration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import fi.polku.worklist.MigratedTasks;
import fi.polku.worklist.MigratedTasks.Moved;
import fi.polku.workshop.migration.MigrationCases.CaseResult;
import fi.polku.workshop.migration.MigrationCases.Claimed;
import fi.polku.workshop.migration.StandingCases.Place;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.migration.MigrationPlanExecutionBuilderImpl;
import org.camunda.bpm.engine.migration.MigrationPlan;

import org.springframework.stereotype.Component;

/** Moves cases by a route as they stand at this moment, all or none. */
@Component
class MovedCases {

	private final StandingCases standing;

	private final MoveRoutes routes;

	private final MigratedTasks tasks;

	private final StoppedRuns stopped;

	private final ProcessEngineConfigurationImpl engine;

	MovedCases(StandingCases standing, MoveRoutes routes, MigratedTasks tasks, StoppedRuns stopped,
			ProcessEngineConfigurationImpl engine) {
		this.standing = standing;
		this.routes = routes;
		this.tasks = tasks;
		this.stopped = stopped;
		this.engine = engine;
	}

	/** The cases by what came of them. */
	Map<CaseResult, List<Claimed>> move(MoveRoute route, List<Claimed> claimed) {
		var places = this.standing.places(claimed.stream().map(Claimed::instance).toList());
		var steps = route.steps();
		var results = new LinkedHashMap<CaseResult, List<Claimed>>();
		claimed.forEach((one) -> results
			.computeIfAbsent(expected(route, steps.keySet(), places.get(one.instance())), (key) -> new ArrayList<>())
			.add(one));
		var going = results.getOrDefault(CaseResult.MOVED, List.of()).stream().map(Claimed::instance).toList();
		if (!going.isEmpty()) {
			var plan = this.routes.plan(route);
			this.tasks.migrate(going, new Moved(route.source(), route.target(), steps), () -> together(plan, going));
			this.stopped.follow(going, route.target());
		}
		return results;
	}

	private void together(MigrationPlan plan, List<String> instances) {
		var executor = this.engine.getCommandExecutorTxRequired();
		var execution = new MigrationPlanExecutionBuilderImpl(executor, plan);
		execution.processInstanceIds(instances);
		executor.execute(new MoveTogether(execution));
	}

	private static CaseResult expected(MoveRoute route, Set<String> mapped, Place place) {
		if (place == null) {
			return CaseResult.stays("ended", null);
		}
		if (!place.definition().equals(route.source())) {
			return CaseResult.stays("otherVersion", null);
		}
		return place.steps()
			.stream()
			.filter((step) -> !mapped.contains(step))
			.findFirst()
			.map((step) -> CaseResult.stays("unmapped", step))
			.orElse(CaseResult.MOVED);
	}

}
