package fi.polku.process.letter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import fi.polku.process.ShippedModels;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;

import org.springframework.stereotype.Service;

/**
 * The letters of the versions. Where a version has no such letter the shipped one is
 * taken, and that is told: a client is never written nothing.
 */
@Service
public class ModelLetters {

	private final RepositoryService repository;

	private final ShippedModels shipped;

	private final Map<String, LetterFile> read = new ConcurrentHashMap<>();

	ModelLetters(RepositoryService repository, ShippedModels shipped) {
		this.repository = repository;
		this.shipped = shipped;
	}

	/**
	 * The letter in a language; where nothing of it stands in that language, in Finnish.
	 * @throws IllegalStateException where the letter is neither in the version nor
	 * shipped
	 */
	public Found of(LetterAt at, String language) {
		var definition = this.repository.getProcessDefinition(at.definition());
		var own = ofVersion(definition, language).letter(at.key());
		if (own.isComplete()) {
			return new Found(own, false);
		}
		for (var one : new String[] { language, "fi" }) {
			var shippedOne = shipped(definition.getKey(), one).letter(at.key());
			if (shippedOne.isComplete()) {
				return new Found(shippedOne, true);
			}
		}
		var finnish = ofVersion(definition, "fi").letter(at.key());
		if (!finnish.isComplete()) {
			throw new IllegalStateException("no letter " + at.key() + " in " + at.definition());
		}
		return new Found(finnish, true);
	}

	private LetterFile ofVersion(ProcessDefinition definition, String language) {
		return this.read.computeIfAbsent(definition.getId() + "|" + language,
				(key) -> deployed(definition, LetterFile.name(definition.getKey(), language)));
	}

	private LetterFile deployed(ProcessDefinition definition, String file) {
		return this.repository.getDeploymentResourceNames(definition.getDeploymentId())
			.stream()
			.filter((name) -> name.equals(file) || name.endsWith("/" + file))
			.findFirst()
			.map((name) -> read(definition.getDeploymentId(), name))
			.orElseGet(LetterFile::empty);
	}

	private LetterFile read(String deployment, String name) {
		try (var stream = this.repository.getResourceAsStream(deployment, name)) {
			return LetterFile.of(stream.readAllBytes());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private LetterFile shipped(String model, String language) {
		return this.read.computeIfAbsent(model + "|" + language,
				(key) -> this.shipped.files(model)
					.stream()
					.filter((file) -> file.name().equals(LetterFile.name(model, language)))
					.findFirst()
					.map((file) -> LetterFile.of(file.content()))
					.orElseGet(LetterFile::empty));
	}

	/**
	 * A letter.
	 *
	 * @param isSubstitute whether the version itself has no such letter
	 */
	public record Found(Letter letter, boolean isSubstitute) {
	}

}
