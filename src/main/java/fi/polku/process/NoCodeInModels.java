package fi.polku.process;

import java.util.List;
import java.util.Set;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.impl.util.xml.Namespace;

/**
 * Refuses at deployment every model that could run code: script tasks and scripts,
 * classes, expressions that do work, connectors, listeners. Only
 * {@code delegateExpression} with the name of a step passes.
 */
class NoCodeInModels extends AbstractBpmnParseListener {

	/** The engine reads its own settings by its former name, too. */
	private static final Namespace CAMUNDA = new Namespace("http://camunda.org/schema/1.0/bpmn",
			"http://activiti.org/bpmn");

	private static final Set<String> ELEMENTS = Set.of("scriptTask", "script", "connector", "executionListener",
			"taskListener", "field", "validator");

	private static final List<String> ATTRIBUTES = List.of("class", "expression", "resource", "formHandlerClass",
			"variableMappingClass", "variableMappingDelegateExpression", "formKey", "formRef");

	@Override
	public void parseProcess(Element processElement, ProcessDefinitionEntity processDefinition) {
		check(processElement);
	}

	private void check(Element element) {
		var id = (element.attribute("id") != null) ? element.attribute("id") : element.getTagName();
		if (ELEMENTS.contains(element.getTagName())) {
			throw new ProcessEngineException("'" + element.getTagName() + "' is not allowed in a model (" + id + ")");
		}
		if (element.attribute("language") != null) {
			throw new ProcessEngineException("a condition in another language is a script (" + id + ")");
		}
		if ("constraint".equals(element.getTagName()) && "validator".equals(element.attribute("name"))) {
			throw new ProcessEngineException("a validator is not allowed in a model (" + id + ")");
		}
		for (var attribute : ATTRIBUTES) {
			if (element.attributeNS(CAMUNDA, attribute) != null) {
				throw new ProcessEngineException("'camunda:" + attribute + "' is not allowed in a model (" + id + ")");
			}
		}
		var type = element.attributeNS(CAMUNDA, "type");
		if (type != null && !"external".equals(type)) {
			throw new ProcessEngineException("'camunda:type=" + type + "' is not allowed in a model (" + id + ")");
		}
		var delegate = element.attributeNS(CAMUNDA, "delegateExpression");
		if (delegate != null && !delegate.matches("\\$\\{[a-z][A-Za-z0-9]*\\}")) {
			throw new ProcessEngineException("a step is named, not computed (" + id + ")");
		}
		element.elements().forEach(this::check);
	}

}
