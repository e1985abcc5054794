package fi.polku.process.check;

import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A model made for another engine has settings that this one would either leave out or
 * read as its own.
 */
class ForeignRule implements Rule {

	private static final Map<String, String> ENGINES = Map.of("http://camunda.org/schema/zeebe/1.0", "Camunda 8",
			"http://activiti.org/bpmn", "Activiti", "http://flowable.org/bpmn", "Flowable",
			"http://www.jboss.org/drools", "jBPM", "http://www.bonitasoft.org/studio/connector/definition/6.0",
			"Bonita");

	/** With these a model says for which engine it was drawn. */
	private static final String MODELER = "http://camunda.org/schema/modeler/1.0";

	@Override
	public void check(CheckedModels models, Faults faults) {
		for (var diagram : models.diagrams()) {
			if (diagram.root().element().getAttributeNS(MODELER, "executionPlatform").equals("Camunda Cloud")) {
				faults.add(diagram.file(), diagram.process().id(), "otherEngine", "Camunda 8");
			}
			diagram.root()
				.within()
				.filter((node) -> engine(node).isPresent())
				.map((node) -> new Fault(owner(node), engine(node).orElseThrow()))
				.distinct()
				.forEach((one) -> faults.add(diagram.file(), one.element(), "otherEngine", one.engine()));
		}
	}

	private static Optional<String> engine(Node node) {
		var attributes = node.element().getAttributes();
		return Stream
			.concat(Stream.of(String.valueOf(node.element().getNamespaceURI())),
					IntStream.range(0, attributes.getLength())
						.mapToObj((i) -> String.valueOf(attributes.item(i).getNamespaceURI())))
			.filter(ENGINES::containsKey)
			.map(ENGINES::get)
			.findFirst();
	}

	private static String owner(Node node) {
		return Stream.concat(Stream.of(node), node.ancestors())
			.filter((one) -> Elements.isFlowNode(one) || one.is("sequenceFlow", "process"))
			.map(Node::id)
			.findFirst()
			.orElse(node.id());
	}

	private record Fault(String element, String engine) {
	}

}
