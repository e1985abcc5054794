package fi.polku.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import fi.polku.process.form.Form;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFormData;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;

/**
 * Reads a model's elements with their names, help, properties and forms in one language.
 */
class ModelReader {

	private final ModelTexts texts;

	private final FieldReader fields;

	ModelReader(ModelTexts texts) {
		this.texts = texts;
		this.fields = new FieldReader(texts);
	}

	Model read(ProcessDefinition definition, BpmnModelInstance instance) {
		var elements = new LinkedHashMap<String, ModelElement>();
		for (var node : instance.getModelElementsByType(FlowNode.class)) {
			elements.put(node.getId(), element(node));
		}
		var name = this.texts.get(definition.getKey(), definition.getName());
		return new Model(definition.getId(), definition.getKey(), definition.getVersion(), name, elements);
	}

	private ModelElement element(FlowNode node) {
		var properties = properties(node);
		properties.replaceAll((name, value) -> translated(node, name, value));
		var client = properties.getOrDefault("polku:client", "hidden");
		return new ModelElement(node.getId(), node.getElementType().getTypeName(),
				this.texts.get(node.getId(), node.getName()),
				this.texts.get(node.getId() + ".help", documentation(node)),
				"hidden".equals(client) ? "" : this.texts.get(node.getId() + ".client", client), properties,
				groups(node), message(node), (node instanceof CallActivity call) ? call.getCalledElement() : null,
				parent(node), form(node), node.getOutgoing().stream().map((flow) -> flow.getTarget().getId()).toList());
	}

	/**
	 * Names by value are texts too; every other property is the same in all languages.
	 */
	private String translated(FlowNode node, String property, String value) {
		return property.startsWith(ModelElement.NAME_BY_VALUE)
				? this.texts.get(node.getId() + "." + property.substring(ModelElement.NAME_BY_VALUE.length()), value)
				: value;
	}

	private static String parent(FlowNode node) {
		return ((BaseElement) node.getParentElement()).getId();
	}

	private static String documentation(FlowNode node) {
		return node.getDocumentations().stream().findFirst().map((text) -> text.getTextContent().strip()).orElse("");
	}

	private static Map<String, String> properties(FlowNode node) {
		var properties = new LinkedHashMap<String, String>();
		if (node.getExtensionElements() != null) {
			for (var list : node.getExtensionElements().getChildElementsByType(CamundaProperties.class)) {
				for (CamundaProperty property : list.getCamundaProperties()) {
					properties.put(property.getCamundaName(), property.getCamundaValue());
				}
			}
		}
		return properties;
	}

	private static List<String> groups(FlowNode node) {
		return (node instanceof UserTask task) ? task.getCamundaCandidateGroupsList() : List.of();
	}

	private static String message(FlowNode node) {
		if (node instanceof ReceiveTask task && task.getMessage() != null) {
			return task.getMessage().getName();
		}
		if (node instanceof CatchEvent event) {
			return event.getEventDefinitions()
				.stream()
				.filter(MessageEventDefinition.class::isInstance)
				.map((definition) -> ((MessageEventDefinition) definition).getMessage().getName())
				.findFirst()
				.orElse(null);
		}
		return null;
	}

	private Form form(FlowNode node) {
		if (node.getExtensionElements() == null) {
			return Form.EMPTY;
		}
		var data = node.getExtensionElements().getChildElementsByType(CamundaFormData.class);
		return data.isEmpty() ? Form.EMPTY
				: new Form(data.iterator()
					.next()
					.getCamundaFormFields()
					.stream()
					.map((field) -> this.fields.read(node.getId(), field))
					.toList());
	}

}
