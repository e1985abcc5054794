package fi.polku.workshop.change;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import fi.polku.process.check.Node;
import fi.polku.workshop.change.Difference.Place;

/** Which shapes and lines of a picture stand elsewhere. */
final class LayoutDiff {

	private LayoutDiff() {
	}

	static List<Difference> of(Node before, Node after) {
		var was = drawn(before);
		return drawn(after).entrySet()
			.stream()
			.filter((one) -> was.containsKey(one.getKey()) && !was.get(one.getKey()).equals(one.getValue()))
			.map((one) -> Difference.moved(Place.of(one.getKey()), What.LAYOUT))
			.toList();
	}

	private static Map<String, List<Double>> drawn(Node root) {
		var drawn = new LinkedHashMap<String, List<Double>>();
		root.within("BPMNShape", "BPMNEdge", "DMNShape", "DMNEdge")
			.forEach((shape) -> drawn.put(shape.attribute("bpmnElement") + shape.attribute("dmnElementRef"),
					numbers(shape)));
		return drawn;
	}

	private static List<Double> numbers(Node shape) {
		return shape.within("Bounds", "waypoint")
			.flatMap((one) -> Stream.of("x", "y", "width", "height").map(one::attribute))
			.filter((text) -> text.matches("-?\\d+(\\.\\d+)?"))
			.map(Double::valueOf)
			.toList();
	}

}
