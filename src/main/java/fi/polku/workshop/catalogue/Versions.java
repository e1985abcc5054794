package fi.polku.workshop.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.management.ActivityStatistics;
import org.camunda.bpm.engine.management.IncidentStatistics;
import org.camunda.bpm.engine.management.ProcessDefinitionStatistics;
import org.camunda.bpm.engine.repository.ResourceDefinition;

import org.springframework.stereotype.Service;

/** The versions of the models, the newest first, with what runs them now. */
@Service
class Versions {

	private final RepositoryService repository;

	private final ManagementService management;

	private final Origins origins;

	Versions(RepositoryService repository, ManagementService management, Origins origins) {
		this.repository = repository;
		this.management = management;
		this.origins = origins;
	}

	/** All versions of all models, by model. */
	Map<String, List<ModelVersion>> all() {
		var running = this.management.createProcessDefinitionStatisticsQuery()
			.includeIncidents()
			.list()
			.stream()
			.collect(Collectors.toMap(ProcessDefinitionStatistics::getId, Function.identity()));
		var origin = this.origins.all();
		var versions = new ArrayList<ModelVersion>();
		this.repository.createProcessDefinitionQuery()
			.list()
			.forEach((one) -> versions.add(version(one, one.getVersionTag(), running.get(one.getId()), origin)));
		this.repository.createDecisionDefinitionQuery()
			.list()
			.stream()
			.filter((one) -> one.getKey().equals(fileOf(one)))
			.forEach((one) -> versions.add(version(one, one.getVersionTag(), null, origin)));
		return versions.stream()
			.sorted(Comparator.comparing(ModelVersion::version).reversed())
			.collect(Collectors.groupingBy(ModelVersion::model, TreeMap::new, Collectors.toList()));
	}

	/** The versions of one model; none where there is no such model. */
	List<ModelVersion> of(String model) {
		return all().getOrDefault(model, List.of());
	}

	/** Where the open cases of a version stand: how many by step. */
	Map<String, Integer> steps(ModelVersion version) {
		return version.decision() ? Map.of()
				: this.management.createActivityStatisticsQuery(version.definition())
					.list()
					.stream()
					.filter((one) -> one.getInstances() > 0)
					.collect(Collectors.toMap((one) -> one.getId().replace("#multiInstanceBody", ""),
							ActivityStatistics::getInstances, Integer::max, TreeMap::new));
	}

	private static ModelVersion version(ResourceDefinition one, String tag, ProcessDefinitionStatistics running,
			Map<String, Published> origins) {
		long cases = (running != null) ? running.getInstances() : 0;
		long incidents = (running != null)
				? running.getIncidentStatistics().stream().mapToLong(IncidentStatistics::getIncidentCount).sum() : 0;
		return new ModelVersion(fileOf(one), one.getResourceName().endsWith(".dmn"), one.getVersion(), one.getId(),
				one.getDeploymentId(), tag, cases, incidents, origins.get(one.getDeploymentId()));
	}

	private static String fileOf(ResourceDefinition one) {
		var name = one.getResourceName();
		return name.substring(name.lastIndexOf('/') + 1).replaceFirst("\\..*", "");
	}

}
