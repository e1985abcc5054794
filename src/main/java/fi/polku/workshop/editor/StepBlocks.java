package fi.polku.workshop.editor;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import fi.polku.process.Models;
import fi.polku.process.Step;
import fi.polku.process.letter.Occasion;
import fi.polku.workshop.draft.ModelFiles;
import fi.polku.workshop.editor.ElementTemplate.Property;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Automatic steps: each bean is a service task of its name. */
@Component
class StepBlocks {

	private final ListableBeanFactory beans;

	private final Models models;

	private final MessageSource texts;

	StepBlocks(ListableBeanFactory beans, Models models, MessageSource texts) {
		this.beans = beans;
		this.models = models;
		this.texts = texts;
	}

	/** Those that stand in none of the other models: a step has one place. */
	List<ElementTemplate> templates(String drawn, List<ModelFiles> all) {
		var names = new HashMap<String, String>();
		var taken = new HashSet<String>();
		for (var model : all) {
			var elements = elements(model.model());
			names.putAll(elements);
			if (!model.model().equals(drawn)) {
				taken.addAll(elements.keySet());
			}
		}
		return Arrays.stream(this.beans.getBeanNamesForType(Step.class, true, false))
			.filter((step) -> !taken.contains(step) && !isAnywhere(step))
			.sorted()
			.map((step) -> template(step, names.getOrDefault(step, words(step))))
			.toList();
	}

	private Map<String, String> elements(String model) {
		var names = new HashMap<String, String>();
		this.models.find(model, LocaleContextHolder.getLocale())
			.ifPresent((found) -> found.elements().forEach((id, element) -> names.put(id, element.name())));
		return names;
	}

	private ElementTemplate template(String step, String name) {
		return ElementTemplate.of("polku.step." + step, name,
				this.texts.getMessage("workshop.block.step", null, LocaleContextHolder.getLocale()),
				List.of("bpmn:ServiceTask"), List.of(Property.fixed("camunda:delegateExpression", "${" + step + "}"),
						Property.said("polku:client", "hidden")));
	}

	private boolean isAnywhere(String step) {
		var type = this.beans.getType(step, false);
		return type != null && Occasion.isAnywhere(type);
	}

	/** Those that stand anywhere, under ids of their own. */
	List<ElementTemplate> anywhere() {
		return Arrays.stream(this.beans.getBeanNamesForType(Step.class, true, false))
			.filter(this::isAnywhere)
			.sorted()
			.map((step) -> ElementTemplate.of("polku.letter." + step, text("workshop.block." + step),
					text("workshop.block." + step + ".help"), List.of("bpmn:ServiceTask"),
					List.of(Property.fixed("camunda:delegateExpression", "${" + step + "}"),
							Property.said("polku:client", "hidden"))))
			.toList();
	}

	private String text(String key) {
		return this.texts.getMessage(key, null, LocaleContextHolder.getLocale());
	}

	/** {@code tellTheClient} as words: Tell the client. */
	private static String words(String step) {
		return StringUtils.capitalize(step.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase());
	}

}
