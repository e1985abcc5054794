package fi.polku.workshop.operation;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import fi.polku.process.Models;
import fi.polku.trail.Change;
import fi.polku.trail.Trail;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.management.JobDefinition;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stops the automatic steps and timers of a version and lets them go on. People work on,
 * cases begin; what would run by itself waits.
 */
@Service
@Transactional
public class AutomaticSteps {

	private final ManagementService management;

	private final Models models;

	private final Trail trail;

	AutomaticSteps(ManagementService management, Models models, Trail trail) {
		this.management = management;
		this.models = models;
		this.trail = trail;
	}

	/** Those of a version, by name. */
	@Transactional(readOnly = true)
	public List<AutomaticStep> of(String definition, Locale locale) {
		var model = this.models.of(definition, locale);
		return jobs(definition).stream()
			.collect(Collectors.groupingBy(JobDefinition::getActivityId,
					Collectors.reducing(false, JobDefinition::isSuspended, Boolean::logicalOr)))
			.entrySet()
			.stream()
			.map((one) -> new AutomaticStep(one.getKey(),
					model.element(one.getKey())
						.map((element) -> element.name())
						.filter((name) -> !name.isEmpty())
						.orElse(one.getKey()),
					one.getValue()))
			.sorted((one, other) -> one.name().compareToIgnoreCase(other.name()))
			.toList();
	}

	/**
	 * Stops one, or lets it go on.
	 * @return whether the version has such a step
	 */
	boolean turn(String definition, String step, boolean stop, String reason) {
		var chosen = jobs(definition).stream().filter((one) -> one.getActivityId().equals(step)).toList();
		chosen.forEach((one) -> {
			if (stop) {
				this.management.suspendJobDefinitionById(one.getId(), true);
			}
			else {
				this.management.activateJobDefinitionById(one.getId(), true);
			}
		});
		if (!chosen.isEmpty()) {
			this.trail.administered(stop ? "step.stopped" : "step.resumed",
					definition.replaceFirst(":[^:]*$", "") + " " + step,
					List.of(new Change(null, "reason", null, reason)));
		}
		return !chosen.isEmpty();
	}

	private List<JobDefinition> jobs(String definition) {
		return this.management.createJobDefinitionQuery()
			.processDefinitionId(definition)
			.list()
			.stream()
			.filter((one) -> one.getActivityId() != null)
			.toList();
	}

}
