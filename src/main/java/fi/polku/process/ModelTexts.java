package fi.polku.process;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;

/**
 * The texts of a model in a language other than Finnish, from the deployment of that
 * version. Keys: {@code element}, {@code element.help}, {@code element.client},
 * {@code element.field}, {@code element.field.help}, {@code element.field.option}.
 */
record ModelTexts(Properties texts) {

	static ModelTexts of(RepositoryService repository, ProcessDefinition definition, String language) {
		var texts = new Properties();
		var file = definition.getKey() + ".texts_" + language + ".properties";
		var names = repository.getDeploymentResourceNames(definition.getDeploymentId());
		for (var name : names) {
			if (name.equals(file) || name.endsWith("/" + file)) {
				load(texts, repository, definition.getDeploymentId(), name);
			}
		}
		return new ModelTexts(texts);
	}

	private static void load(Properties texts, RepositoryService repository, String deployment, String name) {
		try (var stream = repository.getResourceAsStream(deployment, name);
				var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
			texts.load(reader);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The text under the key, or the Finnish one of the model. */
	String get(String key, String finnish) {
		return this.texts.getProperty(key, (finnish != null) ? finnish : "");
	}
}
