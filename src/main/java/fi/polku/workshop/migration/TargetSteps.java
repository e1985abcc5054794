package fi.polku.workshop.migration;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

import fi.polku.workshop.draft.ModelFiles;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;

/** The steps to which a case may go, by id, with their names in one language. */
record TargetSteps(Map<String, Step> all) {

	/**
	 * A step of the other version.
	 *
	 * @param type the BPMN type, e.g. {@code userTask}
	 */
	public record Step(String id, String type, String name) {
	}

	static TargetSteps of(BpmnModelInstance model, ModelFiles files, Locale locale) {
		var steps = new LinkedHashMap<String, Step>();
		if (model != null) {
			var texts = texts(files, locale);
			model.getModelElementsByType(FlowNode.class)
				.forEach((node) -> steps.put(node.getId(), new Step(node.getId(), node.getElementType().getTypeName(),
						texts.getProperty(node.getId(), (node.getName() != null) ? node.getName() : node.getId()))));
		}
		return new TargetSteps(steps);
	}

	List<Step> ofType(String type) {
		return this.all.values().stream().filter((step) -> step.type().equals(type)).toList();
	}

	String name(String activity) {
		var step = (activity != null) ? this.all.get(MoveRoutes.element(activity)) : null;
		return (step != null) ? step.name() : activity;
	}

	private static Properties texts(ModelFiles files, Locale locale) {
		var texts = new Properties();
		files.file(files.model() + ".texts_" + locale.getLanguage() + ".properties").ifPresent((file) -> {
			try {
				texts.load(new StringReader(new String(file.content(), StandardCharsets.UTF_8)));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
			catch (IllegalArgumentException ex) {
				// a broken text of a draft: its other checks tell it
				texts.clear();
			}
		});
		return texts;
	}

}
