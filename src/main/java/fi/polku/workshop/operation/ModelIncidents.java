package fi.polku.workshop.operation;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import fi.polku.process.Models;
import fi.polku.trail.Change;
import fi.polku.trail.Trail;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Steps that failed so often that the engine stopped trying. */
@Service
@Transactional
class ModelIncidents {

	private static final int READ = 5_000;

	private static final int AT_ONCE = 500;

	private final RuntimeService runtime;

	private final ManagementService management;

	private final ExternalTaskService externalTasks;

	private final Models models;

	private final Trail trail;

	private final OwnCaseNumbers numbers;

	ModelIncidents(RuntimeService runtime, ManagementService management, ExternalTaskService externalTasks,
			Models models, Trail trail, OwnCaseNumbers numbers) {
		this.runtime = runtime;
		this.management = management;
		this.externalTasks = externalTasks;
		this.models = models;
		this.trail = trail;
		this.numbers = numbers;
	}

	/** By model, step and sort, the oldest first. */
	List<IncidentGroup> all(Locale locale) {
		return roots().stream()
			.collect(Collectors
				.groupingBy((one) -> List.of(one.getProcessDefinitionId(), step(one), one.getIncidentType())))
			.values()
			.stream()
			.map((same) -> group(same, locale))
			.sorted(Comparator.comparing(IncidentGroup::since))
			.toList();
	}

	/**
	 * Lets the engine try again.
	 * @param most how many at most, the oldest first
	 * @return how many it tries
	 */
	int retry(String definition, String step, String type, int most, String reason) {
		var chosen = roots().stream()
			.filter((one) -> one.getProcessDefinitionId().equals(definition) && step(one).equals(step)
					&& one.getIncidentType().equals(type))
			.sorted(Comparator.comparing(Incident::getIncidentTimestamp))
			.limit(Math.min(Math.max(most, 0), AT_ONCE))
			.toList();
		chosen.forEach(this::retry);
		if (!chosen.isEmpty()) {
			this.trail.administered("incident.retried", definition.replaceFirst(":.*", "") + " " + step,
					List.of(new Change(null, "reason", null, reason),
							new Change(null, "count", null, String.valueOf(chosen.size()))));
		}
		return chosen.size();
	}

	private void retry(Incident one) {
		if (Incident.EXTERNAL_TASK_HANDLER_TYPE.equals(one.getIncidentType())) {
			this.externalTasks.setRetries(one.getConfiguration(), 1);
		}
		else if (Incident.FAILED_JOB_HANDLER_TYPE.equals(one.getIncidentType())) {
			this.management.setJobRetries(one.getConfiguration(), 1);
		}
	}

	/** Not those that a call shows only because the called model has one. */
	private List<Incident> roots() {
		return this.runtime.createIncidentQuery()
			.orderByIncidentTimestamp()
			.asc()
			.listPage(0, READ)
			.stream()
			.filter((one) -> one.getCauseIncidentId() == null || one.getCauseIncidentId().equals(one.getId()))
			.filter((one) -> one.getProcessDefinitionId() != null)
			.toList();
	}

	private IncidentGroup group(List<Incident> same, Locale locale) {
		var one = same.get(0);
		var model = this.models.of(one.getProcessDefinitionId(), locale);
		var name = model.element(step(one)).map((step) -> step.name()).filter((it) -> !it.isEmpty()).orElse(step(one));
		var since = same.stream().map((it) -> it.getIncidentTimestamp().toInstant()).min(Instant::compareTo);
		return new IncidentGroup(model.definitionId(), model.version(), model.name(), step(one), name,
				one.getIncidentType(), cause(one.getIncidentType()), same.size(), since.orElseThrow(),
				this.numbers.of(same.stream().map(Incident::getProcessInstanceId).toList()));
	}

	private static String cause(String type) {
		return switch (type) {
			case Incident.FAILED_JOB_HANDLER_TYPE -> "job";
			case Incident.EXTERNAL_TASK_HANDLER_TYPE -> "externalTask";
			default -> "other";
		};
	}

	private static String step(Incident one) {
		return (one.getActivityId() != null) ? one.getActivityId() : "–";
	}

}
