package fi.polku.insight.paths;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;

/**
 * A sequence flow that a model names as rework ({@code polku:rework}).
 *
 * @param sources the steps directly before it, gateways and plain events left out
 * @param targets those directly behind it
 */
record NamedFlow(Set<String> sources, Set<String> targets) {

	/**
	 * Of a model.
	 * @param steps ids of those that make facts
	 */
	static List<NamedFlow> of(BpmnModelInstance model, Set<String> steps) {
		return model.getModelElementsByType(SequenceFlow.class)
			.stream()
			.filter(NamedFlow::isNamed)
			.map((flow) -> of(flow, steps))
			.toList();
	}

	private static NamedFlow of(SequenceFlow flow, Set<String> steps) {
		var sources = new HashSet<String>();
		before(flow.getSource(), steps, sources, new HashSet<>());
		var targets = new HashSet<String>();
		behind(flow.getTarget(), steps, targets, new HashSet<>());
		return new NamedFlow(Set.copyOf(sources), Set.copyOf(targets));
	}

	private static boolean isNamed(SequenceFlow flow) {
		var extensions = flow.getExtensionElements();
		return extensions != null && extensions.getChildElementsByType(CamundaProperties.class)
			.stream()
			.flatMap((properties) -> properties.getCamundaProperties().stream())
			.anyMatch((one) -> "polku:rework".equals(one.getCamundaName()) && "true".equals(one.getCamundaValue()));
	}

	/** An awaited event ends with the gateway that awaited it. */
	private static void before(FlowNode node, Set<String> steps, Set<String> found, Set<FlowNode> seen) {
		if (!seen.add(node)) {
			return;
		}
		boolean isStep = steps.contains(node.getId());
		if (isStep) {
			found.add(node.getId());
		}
		if (node instanceof BoundaryEvent event) {
			before(event.getAttachedTo(), steps, found, seen);
		}
		for (var previous : node.getPreviousNodes().list()) {
			if (!isStep || previous instanceof EventBasedGateway) {
				before(previous, steps, found, seen);
			}
		}
	}

	private static void behind(FlowNode node, Set<String> steps, Set<String> found, Set<FlowNode> seen) {
		if (!seen.add(node)) {
			return;
		}
		if (steps.contains(node.getId())) {
			found.add(node.getId());
			return;
		}
		if (node instanceof SubProcess phase) {
			phase.getChildElementsByType(StartEvent.class).forEach((start) -> behind(start, steps, found, seen));
			return;
		}
		node.getSucceedingNodes().list().forEach((next) -> behind(next, steps, found, seen));
	}

}
