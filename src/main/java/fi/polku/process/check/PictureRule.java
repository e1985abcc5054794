package fi.polku.process.check;

import java.util.Set;
import java.util.stream.Collectors;

/** The picture shows every flow node and every flow. */
class PictureRule implements Rule {

	@Override
	public void check(CheckedModels models, Faults faults) {
		for (var diagram : models.diagrams()) {
			var shapes = drawn(diagram, "BPMNShape");
			var edges = drawn(diagram, "BPMNEdge");
			if (shapes.isEmpty() && !diagram.nodes().isEmpty()) {
				faults.add(diagram.file(), diagram.process().id(), "noPicture");
				continue;
			}
			diagram.nodes()
				.stream()
				.filter((node) -> !shapes.contains(node.id()))
				.forEach((node) -> faults.add(diagram.file(), node.id(), "notInThePicture"));
			diagram.flows()
				.stream()
				.filter((flow) -> !edges.contains(flow.id()))
				.forEach((flow) -> faults.add(diagram.file(), flow.id(), "notInThePicture"));
		}
	}

	private static Set<String> drawn(Diagram diagram, String tag) {
		return diagram.root().within(tag).map((shape) -> shape.attribute("bpmnElement")).collect(Collectors.toSet());
	}

}
