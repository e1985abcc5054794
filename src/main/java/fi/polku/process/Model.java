package fi.polku.process;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

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

	/**
	 * What the element is called: its name, or where it has none, as a wait for the first
	 * of several events, the names of what may follow. Empty where it does not stand
	 * here.
	 */
	public Optional<String> called(String id) {
		return element(id)
			.map((one) -> one.name().isBlank() ? one.next()
				.stream()
				.flatMap((next) -> element(next).stream())
				.map(ModelElement::name)
				.filter((name) -> !name.isBlank())
				.collect(Collectors.joining(" / ")) : one.name())
			.filter((name) -> !name.isBlank());
	}

	/** The element, which is known to stand in the model. */
	public ModelElement get(String id) {
		return element(id).orElseThrow(() -> new IllegalStateException(id + " does not stand in " + this.definitionId));
	}

}
