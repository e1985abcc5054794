package fi.polku.process.check;

import java.util.List;
import java.util.Set;

/** A model holds no code: no scripts, classes, connectors or listeners. */
class NoCodeRule implements Rule {

	private static final Set<String> ELEMENTS = Set.of("scriptTask", "script", "connector", "executionListener",
			"taskListener", "field", "validator");

	private static final List<String> ATTRIBUTES = List.of("class", "expression", "resource", "formHandlerClass",
			"variableMappingClass", "variableMappingDelegateExpression", "formKey", "formRef");

	/** The engine reads its own settings by its former name, too. */
	private static final String FORMER = "http://activiti.org/bpmn";

	private static final Set<String> READ = Set.of(Node.BPMN, "http://camunda.org/schema/1.0/bpmn", FORMER);

	@Override
	public void check(CheckedModels models, Faults faults) {
		for (var diagram : models.diagrams()) {
			diagram.root().within().forEach((node) -> {
				if (ELEMENTS.contains(node.tag()) && !isOfAnotherTool(node)) {
					faults.add(diagram.file(), node.partId(), "codeInModel", node.tag());
				}
				ATTRIBUTES.stream()
					.filter((attribute) -> !set(node, attribute).isEmpty())
					.forEach((attribute) -> faults.add(diagram.file(), node.partId(), "codeInModel", attribute));
				if (!set(node, "type").isEmpty() && !"external".equals(set(node, "type"))) {
					faults.add(diagram.file(), node.partId(), "codeInModel", "type");
				}
			});
		}
	}

	private static String set(Node node, String attribute) {
		var now = node.camunda(attribute);
		return now.isEmpty() ? node.element().getAttributeNS(FORMER, attribute) : now;
	}

	/**
	 * Vendors have connectors and fields of their own, which the engine does not read.
	 */
	private static boolean isOfAnotherTool(Node node) {
		return !READ.contains(String.valueOf(node.element().getNamespaceURI()))
				&& node.ancestors().anyMatch((one) -> one.is("extensionElements"));
	}

}
