package fi.polku.workshop.migration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import fi.polku.process.ModelElement;
import fi.polku.process.Models;
import fi.polku.workshop.migration.MovePlanView.StepRow;
import org.camunda.bpm.engine.RepositoryService;

import org.springframework.stereotype.Component;

/** The steps of the versions that have open cases, each once. */
@Component
class MoveRows {

	/** Where a case may stand. */
	private static final Set<String> WAITING = Set.of("userTask", "receiveTask", "intermediateCatchEvent",
			"callActivity", "subProcess", "eventBasedGateway");

	private final Models models;

	private final RepositoryService repository;

	MoveRows(Models models, RepositoryService repository) {
		this.models = models;
		this.repository = repository;
	}

	List<StepRow> of(MovePlan plan, MoveDecision decision, TargetSteps targets, Locale locale) {
		var rows = new LinkedHashMap<String, StepRow>();
		for (var route : plan.routes()) {
			var instructions = new LinkedHashMap<String, Instruction>();
			route.instructions().forEach((one) -> instructions.put(one.source(), one));
			this.models.of(route.source(), locale)
				.elements()
				.values()
				.stream()
				.filter((element) -> instructions.containsKey(element.id()) || WAITING.contains(element.type()))
				.forEach((element) -> rows.computeIfAbsent(element.id(),
						(id) -> row(plan, route, element, instructions.get(id), decision, targets)));
		}
		return new ArrayList<>(rows.values());
	}

	private StepRow row(MovePlan plan, MoveRoute route, ModelElement element, Instruction instruction,
			MoveDecision decision, TargetSteps targets) {
		var target = Optional.ofNullable(instruction).map(Instruction::target).orElse(null);
		var waits = !EventTrigger.of(this.repository.getBpmnModelInstance(route.source()), element.id()).isEmpty();
		return new StepRow(element.id(), element.name().isEmpty() ? element.id() : element.name(),
				cases(plan, element.id()), target, targets.name(target), waits,
				instruction != null && instruction.updateTrigger(), decision.steps().contains(element.id()),
				targets.ofType(element.type()));
	}

	private static Map<Integer, Integer> cases(MovePlan plan, String step) {
		var cases = new TreeMap<Integer, Integer>();
		plan.standing()
			.stream()
			.filter((one) -> one.step().equals(step))
			.forEach((one) -> cases.put(one.version(), one.cases()));
		return cases;
	}

}
