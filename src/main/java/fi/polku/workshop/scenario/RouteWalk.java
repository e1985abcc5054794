package fi.polku.workshop.scenario;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

import fi.polku.process.check.Elements;
import fi.polku.process.check.Node;
import fi.polku.workshop.scenario.RouteScenario.RouteStep;

/**
 * Walks through a diagram by given answers: tasks and events wait for a step of the test,
 * automatic steps and called models answer what the test says of them, and choices follow
 * their conditions. Nothing is run.
 */
final class RouteWalk {

	private static final int MOST = 10_000;

	private static final Set<String> WAITS = Set.of("userTask", "receiveTask", "intermediateCatchEvent",
			"eventBasedGateway");

	private final RouteMap map;

	private final BiPredicate<String, Map<String, Object>> conditions;

	private final Map<String, Deque<RouteStep>> automatic = new HashMap<>();

	private final Map<String, Object> facts = new HashMap<>();

	/** Automatic steps and called models in which the test lets something happen. */
	private final Set<String> interrupted = new HashSet<>();

	private final List<String> waiting = new ArrayList<>();

	private final List<String> ended = new ArrayList<>();

	private final Map<String, Integer> arrived = new HashMap<>();

	private int moves;

	RouteWalk(RouteMap map, BiPredicate<String, Map<String, Object>> conditions) {
		this.map = map;
		this.conditions = conditions;
	}

	/**
	 * Walks from the beginning of the process.
	 * @return the ends reached and the steps where it waits then
	 * @throws IllegalArgumentException where a step cannot be done; its message says
	 * which
	 */
	List<String> walk(Node process, List<RouteStep> steps) {
		var asked = new ArrayList<RouteStep>();
		steps.forEach((
				step) -> (answers(step) ? this.automatic.computeIfAbsent(step.at(), (id) -> new ArrayDeque<>()) : asked)
					.add(step));
		asked.forEach((step) -> this.interrupted.add(this.map.get(step.at()).attribute("attachedToRef")));
		enter(this.map.beginning(process));
		asked.forEach(this::step);
		var reached = new ArrayList<>(this.ended);
		reached.addAll(this.waiting);
		return reached;
	}

	/** Whether the element answers by itself when it is passed. */
	private boolean answers(RouteStep step) {
		var node = this.map.get(step.at());
		return !WAITS.contains(node.tag()) && !isEventOfAScope(node);
	}

	private static boolean isEventOfAScope(Node node) {
		return node.is("boundaryEvent") || node.is("startEvent")
				&& "true".equals(node.parent().map((one) -> one.attribute("triggeredByEvent")).orElse(""));
	}

	private void step(RouteStep step) {
		var node = this.map.get(step.at());
		if (isEventOfAScope(node)) {
			happen(node);
		}
		else if (!this.waiting.remove(node.id())) {
			this.waiting.stream()
				.filter((id) -> this.map.leaving(this.map.get(id))
					.stream()
					.anyMatch((flow) -> flow.attribute("targetRef").equals(node.id())))
				.findFirst()
				.map(this.waiting::remove)
				.orElseThrow(() -> new IllegalArgumentException(step.at() + " ≠ " + String.join(", ", this.waiting)));
		}
		this.facts.putAll(step.answers());
		leave(node);
	}

	private void happen(Node event) {
		var host = this.map.host(event);
		if (this.waiting.stream().noneMatch((id) -> this.map.isIn(id, host)) && !host.is("process")) {
			throw new IllegalArgumentException(event.id() + " ≠ " + String.join(", ", this.waiting));
		}
		if (!"false".equals(event.attribute("cancelActivity")) && !"false".equals(event.attribute("isInterrupting"))) {
			this.waiting.removeIf((id) -> this.map.isIn(id, host) || host.is("process"));
		}
	}

	private void enter(Node node) {
		if (++this.moves > MOST) {
			throw new IllegalArgumentException(node.id() + " …");
		}
		if (WAITS.contains(node.tag()) || this.interrupted.contains(node.id()) && !node.is("subProcess")) {
			this.waiting.add(node.id());
		}
		else if (node.is("endEvent")) {
			end(node);
		}
		else if (node.is("subProcess", "transaction") && this.map.nodes().containsKey(node.id())) {
			enter(this.map.beginning(node));
		}
		else if (!node.is("parallelGateway", "inclusiveGateway") || isJoined(node)) {
			var answers = this.automatic.get(node.id());
			if (answers != null && !answers.isEmpty()) {
				this.facts.putAll(answers.poll().answers());
			}
			leave(node);
		}
	}

	/** A parallel way goes on when all have come. */
	private boolean isJoined(Node gateway) {
		return gateway.is("inclusiveGateway")
				|| this.arrived.merge(gateway.id(), 1, Integer::sum) % Math.max(1, this.map.entering(gateway)) == 0;
	}

	private void leave(Node node) {
		var flows = this.map.leaving(node);
		if (node.is("exclusiveGateway")) {
			flows.stream()
				.filter((flow) -> !isDefault(node, flow) && holds(flow))
				.findFirst()
				.or(() -> flows.stream().filter((flow) -> isDefault(node, flow)).findFirst())
				.ifPresentOrElse(this::follow, () -> {
					throw new IllegalArgumentException(node.id());
				});
			return;
		}
		var held = flows.stream().filter((flow) -> !isDefault(node, flow) && holds(flow)).toList();
		(held.isEmpty() ? flows.stream().filter((flow) -> isDefault(node, flow)).toList() : held).forEach(this::follow);
	}

	private static boolean isDefault(Node node, Node flow) {
		return node.attribute("default").equals(flow.id());
	}

	private boolean holds(Node flow) {
		return flow.child("conditionExpression")
			.map((condition) -> this.conditions.test(condition.text(), this.facts))
			.orElse(true);
	}

	private void follow(Node flow) {
		enter(this.map.get(flow.attribute("targetRef")));
	}

	private void end(Node event) {
		this.ended.add(event.id());
		var scope = event.parent().orElse(event);
		if ("terminate".equals(Elements.trigger(event))) {
			this.waiting.removeIf((id) -> this.map.isIn(id, scope) || scope.is("process"));
		}
		if (scope.is("subProcess", "transaction")
				&& this.waiting.stream().noneMatch((id) -> this.map.isIn(id, scope))) {
			caught(event, scope).ifPresentOrElse(this::leave, () -> leave(scope));
		}
	}

	/** The boundary event that catches what an end event throws. */
	private Optional<Node> caught(Node end, Node scope) {
		var thrown = Elements.trigger(end);
		return this.map.nodes()
			.values()
			.stream()
			.filter((one) -> one.attribute("attachedToRef").equals(scope.id()) && !thrown.isEmpty()
					&& thrown.equals(Elements.trigger(one)) && Set.of("error", "escalation").contains(thrown))
			.findFirst();
	}

}
