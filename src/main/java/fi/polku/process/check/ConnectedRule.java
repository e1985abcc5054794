package fi.polku.process.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A process begins somewhere, a flow joins two parts, and every part is reached. */
class ConnectedRule implements Rule {

	/** More than a person could read, and more than the other rules should try. */
	private static final int MOST = 3_000;

	@Override
	public void check(CheckedModels models, Faults faults) {
		for (var diagram : models.diagrams()) {
			var ids = diagram.nodes().stream().map(Node::id).collect(Collectors.toSet());
			if (diagram.process().children("startEvent").isEmpty()) {
				faults.add(diagram.file(), diagram.process().id(), "noStart");
			}
			diagram.flows().forEach((flow) -> ends(diagram, flow, ids, faults));
			crossing(diagram, faults);
			reached(diagram, faults);
		}
	}

	/** Whether a diagram can be looked at part by part. */
	static boolean isReadable(Diagram diagram, Faults faults) {
		var readable = diagram.nodes().size() + diagram.flows().size() <= MOST;
		if (!readable) {
			faults.add(diagram.file(), diagram.file(), "tooManyParts", String.valueOf(MOST));
		}
		return readable;
	}

	private static void ends(Diagram diagram, Node flow, Set<String> ids, Faults faults) {
		Stream.of(flow.attribute("sourceRef"), flow.attribute("targetRef"))
			.filter((end) -> !ids.contains(end))
			.forEach((end) -> faults.add(diagram.file(), Elements.flow(flow), "flowLeadsNowhere", end));
	}

	/** A flow stays within its process or sub-process. */
	private static void crossing(Diagram diagram, Faults faults) {
		var scopes = new HashMap<String, Node>();
		diagram.nodes().forEach((node) -> node.parent().ifPresent((scope) -> scopes.putIfAbsent(node.id(), scope)));
		for (var flow : diagram.flows()) {
			var from = scopes.get(flow.attribute("sourceRef"));
			var to = scopes.get(flow.attribute("targetRef"));
			if (from != null && to != null && !(from.equals(to) && flow.parent().filter(from::equals).isPresent())) {
				faults.add(diagram.file(), Elements.flow(flow), "flowCrossesBorder");
			}
		}
	}

	private static void reached(Diagram diagram, Faults faults) {
		var targets = new HashSet<String>();
		diagram.flows().forEach((flow) -> targets.add(flow.attribute("targetRef")));
		diagram.nodes()
			.stream()
			.filter((node) -> !node.is("startEvent", "boundaryEvent") && !"link".equals(Elements.trigger(node)))
			.filter((node) -> !"true".equals(node.attribute("triggeredByEvent")))
			.filter((node) -> !"true".equals(node.attribute("isForCompensation")))
			.filter((node) -> node.parent().filter((within) -> within.is("adHocSubProcess")).isEmpty())
			.filter((node) -> !targets.contains(node.id()))
			.forEach((node) -> faults.add(diagram.file(), node.id(), "neverReached"));
	}

}
