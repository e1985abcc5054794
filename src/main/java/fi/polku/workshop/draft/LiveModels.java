package fi.polku.workshop.draft;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

import fi.polku.process.check.ModelFile;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ResourceDefinition;

import org.springframework.stereotype.Service;

/** The models as they are published: each is one deployment of the engine. */
@Service
public class LiveModels {

	private final RepositoryService repository;

	LiveModels(RepositoryService repository) {
		this.repository = repository;
	}

	/** The newest version of every model, in the order of their names. */
	public List<ModelFiles> newest() {
		var deployments = new TreeMap<String, String>();
		var definitions = definitions();
		definitions.stream()
			.filter((one) -> one.getKey().equals(fileOf(one.getResourceName())))
			.forEach((one) -> deployments.put(one.getKey(), one.getDeploymentId()));
		definitions.forEach((one) -> deployments.putIfAbsent(fileOf(one.getResourceName()), one.getDeploymentId()));
		var models = new ArrayList<ModelFiles>();
		deployments.forEach((model, deployment) -> models.add(of(model, deployment)));
		return models;
	}

	/**
	 * The newest of each key. A table that a later version of its file has left out stays
	 * among them, so that the file's own key tells which version is the newest.
	 */
	private List<ResourceDefinition> definitions() {
		var all = new ArrayList<ResourceDefinition>();
		all.addAll(this.repository.createProcessDefinitionQuery().latestVersion().list());
		all.addAll(this.repository.createDecisionDefinitionQuery().latestVersion().list());
		return all;
	}

	/** The deployment of a model's newest version. */
	public Optional<String> deployment(String model) {
		var process = this.repository.createProcessDefinitionQuery()
			.processDefinitionKey(model)
			.latestVersion()
			.singleResult();
		if (process != null) {
			return Optional.of(process.getDeploymentId());
		}
		return this.repository.createDecisionDefinitionQuery()
			.latestVersion()
			.list()
			.stream()
			.filter((one) -> fileOf(one.getResourceName()).equals(model))
			.sorted(Comparator.comparing((one) -> !one.getKey().equals(model)))
			.map((one) -> one.getDeploymentId())
			.findFirst();
	}

	/** The files of a model in one of its deployments. */
	public ModelFiles of(String model, String deployment) {
		return new ModelFiles(model,
				this.repository.getDeploymentResourceNames(deployment)
					.stream()
					.filter((name) -> fileOf(name).equals(model))
					.map((name) -> new ModelFile(name.substring(name.lastIndexOf('/') + 1), content(deployment, name)))
					.toList());
	}

	private byte[] content(String deployment, String name) {
		try (var stream = this.repository.getResourceAsStream(deployment, name)) {
			return stream.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String fileOf(String resource) {
		return resource.substring(resource.lastIndexOf('/') + 1).replaceFirst("\\..*", "");
	}

}
