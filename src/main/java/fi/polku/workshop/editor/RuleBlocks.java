package fi.polku.workshop.editor;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import fi.polku.process.Models;
import fi.polku.process.check.ModelFile;
import fi.polku.workshop.draft.ModelFiles;
import fi.polku.workshop.editor.ElementTemplate.Property;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Output;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Decisions that a model may ask and models that it may call. */
@Component
class RuleBlocks {

	private final Models models;

	private final MessageSource texts;

	RuleBlocks(Models models, MessageSource texts) {
		this.models = models;
		this.texts = texts;
	}

	List<ElementTemplate> templates(List<ModelFiles> others) {
		return others.stream()
			.flatMap((model) -> model.isDecision() ? decisions(model.drawing().orElseThrow()) : call(model.model()))
			.toList();
	}

	private Stream<ElementTemplate> decisions(ModelFile file) {
		return Dmn.readModelFromStream(new ByteArrayInputStream(file.content()))
			.getModelElementsByType(Decision.class)
			.stream()
			.map(this::decision);
	}

	private ElementTemplate decision(Decision decision) {
		var properties = new ArrayList<Property>();
		properties.add(Property.fixed("camunda:decisionRef", decision.getId()));
		properties.add(Property.fixed("camunda:decisionRefBinding", "latest"));
		properties.add(Property.said("polku:client", "hidden"));
		decision.getModelInstance()
			.getModelElementsByType(Output.class)
			.stream()
			.filter((output) -> output.getParentElement().getParentElement().equals(decision))
			.forEach((output) -> properties
				.add(Property.output(output.getName(), "${decisionResult.singleResult." + output.getName() + "}")));
		return ElementTemplate.of("polku.decision." + decision.getId(), decision.getName(),
				text("workshop.block.decision"), List.of("bpmn:BusinessRuleTask"), properties);
	}

	private Stream<ElementTemplate> call(String model) {
		return this.models.find(model, LocaleContextHolder.getLocale())
			.map((found) -> ElementTemplate.of("polku.model." + model, found.name(), text("workshop.block.model"),
					List.of("bpmn:CallActivity"),
					List.of(Property.fixed("calledElement", model), Property.businessKey(),
							Property.said("polku:client", "hidden"))))
			.stream();
	}

	private String text(String key) {
		return this.texts.getMessage(key, null, LocaleContextHolder.getLocale());
	}

}
