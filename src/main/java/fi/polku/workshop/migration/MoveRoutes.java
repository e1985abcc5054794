package fi.polku.workshop.migration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import fi.polku.workshop.migration.MoveRoute.StepFault;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.migration.MigrationPlanValidationException;
import org.camunda.bpm.engine.repository.ProcessDefinition;

import org.springframework.stereotype.Component;

/**
 * Finds the way from one version to another: equal ids where the engine takes them, and
 * over them what an owner decides.
 */
@Component
class MoveRoutes {

	private final RuntimeService runtime;

	private final RepositoryService repository;

	MoveRoutes(RuntimeService runtime, RepositoryService repository) {
		this.runtime = runtime;
		this.repository = repository;
	}

	/** The route with the faults that the engine finds in it. */
	MoveRoute of(ProcessDefinition source, ProcessDefinition target, List<Instruction> decided) {
		var all = new LinkedHashMap<String, Instruction>();
		equal(source.getId(), target.getId()).forEach((one) -> all.put(one.source(), one));
		var from = this.repository.getBpmnModelInstance(source.getId());
		var to = this.repository.getBpmnModelInstance(target.getId());
		decided.stream()
			.filter((one) -> from.getModelElementById(element(one.source())) != null)
			.forEach((one) -> SeveralOfStep.withAll(one, from, to).forEach((each) -> all.put(each.source(), each)));
		var route = new MoveRoute(source.getId(), source.getVersion(), target.getId(), target.getVersion(),
				List.copyOf(all.values()), List.of());
		return new MoveRoute(route.source(), route.sourceVersion(), route.target(), route.targetVersion(),
				route.instructions(), faults(route));
	}

	/** The same, without what the engine does not take. */
	MoveRoute possible(ProcessDefinition source, ProcessDefinition target, List<Instruction> wished) {
		var route = of(source, target, wished);
		while (!route.isValid()) {
			var refused = route.faults().stream().map(StepFault::element).toList();
			var left = route.instructions().stream().filter((one) -> !refused.contains(one.source())).toList();
			if (left.size() == route.instructions().size()) {
				throw new IllegalStateException("no way from " + route.source() + " to " + route.target());
			}
			route = new MoveRoute(route.source(), route.sourceVersion(), route.target(), route.targetVersion(), left,
					faults(route.with(left)));
		}
		return route;
	}

	/** As the engine carries it out. */
	MigrationPlan plan(MoveRoute route) {
		var plan = this.runtime.createMigrationPlan(route.source(), route.target());
		for (var one : route.mapped()) {
			var mapped = plan.mapActivities(one.source(), one.target());
			if (one.updateTrigger()) {
				mapped.updateEventTrigger();
			}
		}
		return plan.build();
	}

	private List<StepFault> faults(MoveRoute route) {
		try {
			plan(route);
			return List.of();
		}
		catch (MigrationPlanValidationException ex) {
			return EngineFault.of(ex.getValidationReport());
		}
	}

	/** A timer or message begins anew only where the other version writes another. */
	private List<Instruction> equal(String source, String target) {
		var from = this.repository.getBpmnModelInstance(source);
		var to = this.repository.getBpmnModelInstance(target);
		var must = triggers(this.runtime.createMigrationPlan(source, target).mapEqualActivities().build());
		var can = triggers(
				this.runtime.createMigrationPlan(source, target).mapEqualActivities().updateEventTriggers().build());
		return can.keySet()
			.stream()
			.map((id) -> new Instruction(id, id,
					must.getOrDefault(id, false) || can.get(id)
							&& !EventTrigger.of(from, element(id)).equals(EventTrigger.of(to, element(id)))))
			.toList();
	}

	private static Map<String, Boolean> triggers(MigrationPlan plan) {
		var triggers = new LinkedHashMap<String, Boolean>();
		plan.getInstructions().forEach((one) -> triggers.put(one.getSourceActivityId(), one.isUpdateEventTrigger()));
		return triggers;
	}

	/** The engine's activity around several of a step has the step's id and more. */
	static String element(String activity) {
		return activity.replaceFirst("#.*", "");
	}

}
