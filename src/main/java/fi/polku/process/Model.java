package fi.polku.process;

import java.util.Map;
import java.util.Optional;

/**
 * A deployed version of a model, in one language.
 *
 * @param definitionId the engine's id of the version
 * @param key the process id
 * @param elements by id, in the order of the file
 */
public record Model(String definitionId, String key, int version, String name, Map<String, ModelElement> elements) {

	public Optional<ModelElement> element(String id) {
		return Optional.ofNullable(this.elements.get(id));
	}

	/** The element, which is known to stand in the model. */
	public ModelElement get(String id) {
		return element(id).orElseThrow(() -> new IllegalStateException(id + " does not stand in " + this.definitionId));
	}

}
