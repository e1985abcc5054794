package fi.polku.process;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.FlowElement;

import org.springframework.stereotype.Service;

/** The deployed models with their forms and texts, each version as it was deployed. */
@Service
public class Models {

	private final RepositoryService repositoryService;

	private final Map<String, Model> read = new ConcurrentHashMap<>();

	Models(RepositoryService repositoryService) {
		this.repositoryService = repositoryService;
	}

	/** The version in a language: fi, sv or en; any other reads Finnish. */
	public Model of(String definitionId, Locale locale) {
		var language = language(locale);
		return this.read.computeIfAbsent(key(definitionId, language), (key) -> read(definitionId, language));
	}

	/** The version, if it was read before or is still deployed. */
	public Optional<Model> deployed(String definitionId, Locale locale) {
		boolean isThere = this.read.containsKey(key(definitionId, language(locale))) || isDeployed(definitionId);
		return isThere ? Optional.of(of(definitionId, locale)) : Optional.empty();
	}

	/**
	 * Whether a version is still there. A question that the engine fails ends the
	 * transaction around it; this one does not.
	 */
	public boolean isDeployed(String definitionId) {
		return this.repositoryService.createProcessDefinitionQuery().processDefinitionId(definitionId).count() == 1;
	}

	private static String key(String definitionId, String language) {
		return definitionId + "|" + language;
	}

	private static String language(Locale locale) {
		return List.of("sv", "en").contains(locale.getLanguage()) ? locale.getLanguage() : "fi";
	}

	/** The newest version of a model by its process id. */
	public Model newest(String key, Locale locale) {
		return find(key, locale).orElseThrow(() -> new IllegalArgumentException("no model " + key));
	}

	/** The newest version of a model by its process id, if there is one. */
	public Optional<Model> find(String key, Locale locale) {
		return Optional
			.ofNullable(this.repositoryService.createProcessDefinitionQuery()
				.processDefinitionKey(key)
				.latestVersion()
				.singleResult())
			.map((definition) -> of(definition.getId(), locale));
	}

	/**
	 * The drawing of a version as BPMN 2.0 XML, its names in the language: fi, sv or en.
	 */
	public byte[] drawing(String definitionId, Locale locale) {
		var definition = this.repositoryService.getProcessDefinition(definitionId);
		var texts = ModelTexts.of(this.repositoryService, definition, locale.getLanguage());
		var drawing = Bpmn.readModelFromStream(this.repositoryService.getProcessModel(definitionId));
		for (var element : drawing.getModelElementsByType(FlowElement.class)) {
			if (element.getName() != null) {
				element.setName(texts.get(element.getId(), element.getName()));
			}
		}
		return Bpmn.convertToString(drawing).getBytes(StandardCharsets.UTF_8);
	}

	private Model read(String definitionId, String language) {
		var definition = this.repositoryService.getProcessDefinition(definitionId);
		var texts = ModelTexts.of(this.repositoryService, definition, language);
		var instance = this.repositoryService.getBpmnModelInstance(definitionId);
		return new ModelReader(texts).read(definition, instance);
	}

}
