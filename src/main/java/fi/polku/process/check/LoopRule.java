package fi.polku.process.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A way that comes back to itself stops somewhere: at a person, a message, a time or
 * another model that does. Otherwise the engine would run in a circle.
 */
class LoopRule implements Rule {

	private static final Set<String> NOT_WAITED = Set.of("error", "escalation", "compensate");

	@Override
	public void check(CheckedModels models, Faults faults) {
		for (var diagram : models.diagrams()) {
			var next = next(diagram, models);
			var safe = new HashSet<String>();
			for (var start : next.keySet()) {
				if (comesBack(start, next, safe)) {
					faults.add(diagram.file(), start, "loopWithoutWaiting");
				}
				safe.add(start);
			}
		}
	}

	/** What follows what without anything in between that waits. */
	private static Map<String, List<String>> next(Diagram diagram, CheckedModels models) {
		var next = new HashMap<String, List<String>>();
		for (var node : diagram.nodes()) {
			if (!waits(node, models, new HashSet<>())) {
				var targets = new ArrayList<String>();
				diagram.outgoing(node).forEach((flow) -> targets.add(flow.attribute("targetRef")));
				diagram.nodes("boundaryEvent")
					.stream()
					.filter((event) -> event.attribute("attachedToRef").equals(node.id()))
					.forEach((event) -> targets.add(event.id()));
				next.put(node.id(), targets);
			}
		}
		return next;
	}

	/** A boundary event does not make wait what does not wait itself. */
	private static boolean waits(Node node, CheckedModels models, Set<String> called) {
		return switch (node.tag()) {
			case "userTask", "receiveTask", "eventBasedGateway", "intermediateCatchEvent" -> true;
			case "serviceTask", "sendTask", "businessRuleTask" -> "external".equals(node.camunda("type"));
			case "boundaryEvent" -> !NOT_WAITED.contains(Elements.trigger(node));
			case "subProcess",
					"transaction" ->
				node.within()
					.filter((inner) -> !inner.is("subProcess", "transaction", "boundaryEvent"))
					.anyMatch((inner) -> waits(inner, models, called));
			case "callActivity" ->
				called.add(node.attribute("calledElement")) && models.diagram(node.attribute("calledElement"))
					.map((model) -> model.nodes()
						.stream()
						.anyMatch((inner) -> !inner.is("boundaryEvent") && waits(inner, models, called)))
					.orElse(true);
			default -> false;
		};
	}

	private static boolean comesBack(String start, Map<String, List<String>> next, Set<String> safe) {
		var seen = new HashSet<String>();
		var open = new ArrayList<>(next.get(start));
		while (!open.isEmpty()) {
			var one = open.remove(open.size() - 1);
			if (one.equals(start)) {
				return true;
			}
			if (!safe.contains(one) && seen.add(one)) {
				open.addAll(next.getOrDefault(one, List.of()));
			}
		}
		return false;
	}

}
