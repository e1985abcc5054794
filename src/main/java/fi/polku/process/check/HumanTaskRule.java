package fi.polku.process.check;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * A human task says who does it, by when, who is waited for, how it is done; every event
 * that waits says for whom.
 */
class HumanTaskRule implements Rule {

	private static final Set<String> OUTSIDE = Set.of("message", "timer", "conditional", "signal");

	@Override
	public void check(CheckedModels models, Faults faults) {
		var rules = deadlineRules(models);
		for (var diagram : models.diagrams()) {
			diagram.nodes("userTask").forEach((task) -> task(diagram, task, rules, faults));
			diagram.nodes()
				.stream()
				.filter(HumanTaskRule::waits)
				.filter((node) -> Elements.property(node, "polku:waitsFor").isEmpty())
				.forEach((node) -> faults.add(diagram.file(), node.id(), "waitsForNobody"));
			diagram.nodes()
				.stream()
				.filter((node) -> !Elements.property(node, "polku:groups").isEmpty())
				.forEach((node) -> groups(diagram, node, Elements.property(node, "polku:groups"), faults));
		}
	}

	private static Set<String> deadlineRules(CheckedModels models) {
		return models.decision("deadlines")
			.map((table) -> table.rows()
				.stream()
				.flatMap((row) -> Decision.entries(row).stream().limit(1))
				.map((rule) -> rule.replace("\"", ""))
				.collect(Collectors.toSet()))
			.orElse(Set.of());
	}

	private static boolean waits(Node node) {
		return node.is("userTask", "receiveTask", "intermediateCatchEvent")
				|| node.is("boundaryEvent", "startEvent") && "message".equals(Elements.trigger(node))
				|| node.is("boundaryEvent") && OUTSIDE.contains(Elements.trigger(node));
	}

	private static void task(Diagram diagram, Node task, Set<String> rules, Faults faults) {
		var deadline = Elements.property(task, "polku:deadline");
		if (!rules.contains(deadline)) {
			faults.add(diagram.file(), task.id(), "noDeadlineRule", deadline);
		}
		if (Elements.documentation(task).isEmpty()) {
			faults.add(diagram.file(), task.id(), "noHelp");
		}
		if (Elements.fields(task).isEmpty()) {
			faults.add(diagram.file(), task.id(), "noForm");
		}
		var from = Elements.property(task, "polku:nameFrom");
		if (from.isEmpty() || !task.camunda("candidateGroups").equals("${" + from + "}")) {
			groups(diagram, task, task.camunda("candidateGroups"), faults);
		}
	}

	private static void groups(Diagram diagram, Node node, String groups, Faults faults) {
		Groups.unknown(groups).forEach((group) -> faults.add(diagram.file(), node.id(), "unknownGroup", group));
	}

}
