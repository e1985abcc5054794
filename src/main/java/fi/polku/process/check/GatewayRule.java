package fi.polku.process.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A gateway that asks always has a way on: a default flow, or answers for every value of
 * a yes or no or of a choice asked in the same model.
 */
class GatewayRule implements Rule {

	/** Blanks are taken at once: a long row of them is not tried piece by piece. */
	private static final Pattern EQUALS = Pattern.compile("\\$\\{\\s*+(\\w+)\\s*+==\\s*+'?(\\w+)'?\\s*+\\}");

	private static final Pattern FLAG = Pattern.compile("\\$\\{\\s*+(!|not )?\\s*+(\\w+)\\s*+\\}");

	@Override
	public void check(CheckedModels models, Faults faults) {
		for (var diagram : models.diagrams()) {
			for (var gateway : diagram.nodes("exclusiveGateway", "inclusiveGateway")) {
				var outgoing = diagram.outgoing(gateway);
				if (outgoing.size() > 1) {
					asks(diagram, gateway, outgoing, faults);
				}
			}
			elsewhere(diagram, faults);
		}
	}

	/**
	 * Where nothing asks there is no default: with no condition true the case would stop.
	 */
	private static void elsewhere(Diagram diagram, Faults faults) {
		var asking = diagram.nodes("exclusiveGateway", "inclusiveGateway")
			.stream()
			.map(Node::id)
			.collect(Collectors.toSet());
		diagram.flows()
			.stream()
			.filter((flow) -> flow.child("conditionExpression").isPresent())
			.filter((flow) -> !asking.contains(flow.attribute("sourceRef")))
			.forEach((flow) -> faults.add(diagram.file(), Elements.flow(flow), "conditionWithoutGateway"));
	}

	private static void asks(Diagram diagram, Node gateway, List<Node> outgoing, Faults faults) {
		var byDefault = gateway.attribute("default");
		for (var flow : outgoing) {
			var isDefault = flow.id().equals(byDefault);
			if (!isDefault && condition(flow).isEmpty()) {
				faults.add(diagram.file(), flow.id(), "noCondition");
			}
			if (isDefault && !condition(flow).isEmpty()) {
				faults.add(diagram.file(), flow.id(), "defaultHasCondition");
			}
			if (flow.name().isEmpty()) {
				faults.add(diagram.file(), flow.id(), "noFinnishName");
			}
		}
		var always = outgoing.stream().anyMatch((flow) -> "${true}".equals(condition(flow)));
		if (byDefault.isEmpty() && !always && !answersAll(diagram, outgoing)) {
			faults.add(diagram.file(), gateway.id(), "mayHaveNoWayOn");
		}
	}

	private static String condition(Node flow) {
		return flow.child("conditionExpression").map(Node::text).orElse("");
	}

	private static boolean answersAll(Diagram diagram, List<Node> outgoing) {
		var answers = outgoing.stream().map(GatewayRule::answer).collect(Collectors.toSet());
		var variables = answers.stream().map((answer) -> answer.split("=", 2)[0]).collect(Collectors.toSet());
		if (variables.size() != 1) {
			return false;
		}
		var variable = variables.iterator().next();
		var given = answers.stream().map((answer) -> answer.split("=", 2)[1]).collect(Collectors.toSet());
		return given.containsAll(Set.of("true", "false"))
				|| choices(diagram, variable).map((all) -> given.containsAll(all)).orElse(false);
	}

	/** As {@code variable=value}; something else never is an answer to all. */
	private static String answer(Node flow) {
		var equals = EQUALS.matcher(condition(flow));
		if (equals.matches()) {
			return equals.group(1) + "=" + equals.group(2);
		}
		var flag = FLAG.matcher(condition(flow));
		return flag.matches() ? flag.group(2) + "=" + (flag.group(1) == null) : flow.id() + "=";
	}

	private static Optional<Set<String>> choices(Diagram diagram, String variable) {
		return diagram.nodes()
			.stream()
			.flatMap((node) -> Elements.fields(node).stream())
			.filter((field) -> field.id().equals(variable) && "enum".equals(field.attribute("type")))
			.map((field) -> field.children("value").stream().map(Node::id).collect(Collectors.toSet()))
			.findFirst();
	}

}
