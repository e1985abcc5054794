package fi.polku.process.check;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A step that asks a table names one that exists and only outputs that it gives. */
class DecisionUseRule implements Rule {

	private static final Pattern OUTPUT = Pattern.compile("decisionResult\\.singleResult\\.(\\w+)");

	@Override
	public void check(CheckedModels models, Faults faults) {
		for (var diagram : models.diagrams()) {
			for (var task : diagram.nodes("businessRuleTask")) {
				models.decision(task.camunda("decisionRef"))
					.ifPresentOrElse((decision) -> outputs(diagram, task, decision, faults),
							() -> faults.add(diagram.file(), task.id(), "asksNoDecision", task.camunda("decisionRef")));
				if (!Set.of("", "latest").contains(task.camunda("decisionRefBinding"))) {
					faults.add(diagram.file(), task.id(), "asksNotTheLatest");
				}
				if (!task.camunda("resultVariable").isEmpty()) {
					faults.add(diagram.file(), task.id(), "storesTheResult");
				}
			}
		}
	}

	private static void outputs(Diagram diagram, Node task, Decision decision, Faults faults) {
		Set<String> given = decision.table().children("output").stream().map(Node::name).collect(Collectors.toSet());
		task.within("outputParameter")
			.flatMap((parameter) -> OUTPUT.matcher(parameter.text()).results())
			.map((hit) -> hit.group(1))
			.filter((output) -> !given.contains(output))
			.forEach((output) -> faults.add(diagram.file(), task.id(), "noSuchOutput", output));
	}

}
