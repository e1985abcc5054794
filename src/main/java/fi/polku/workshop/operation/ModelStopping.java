package fi.polku.workshop.operation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import fi.polku.security.Person;
import fi.polku.trail.Change;
import fi.polku.trail.Trail;
import fi.polku.web.Refusal;
import fi.polku.workshop.operation.ModelStop.Ordered;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinition;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stops a version of a model, or all of them, and lets them go on: no case begins in a
 * stopped version, and where its open cases stop too, nothing in them can be done.
 */
@Service
@Transactional
class ModelStopping {

	private final ModelStops stops;

	private final RepositoryService repository;

	private final ManagementService management;

	private final Trail trail;

	private final Clock clock;

	ModelStopping(ModelStops stops, RepositoryService repository, ManagementService management, Trail trail,
			Clock clock) {
		this.stops = stops;
		this.repository = repository;
		this.management = management;
		this.trail = trail;
		this.clock = clock;
	}

	/** Does it now, or keeps it for its instant. */
	void order(String model, Ordered ordered, Person by) {
		var reason = Reason.of(ordered.reason());
		var versions = versions(model, ordered.version());
		if (versions.isEmpty()) {
			throw Refusal.notFound("workshop.model.unknown");
		}
		if (ordered.stop() && !ordered.cases() && versions.stream().allMatch(ProcessDefinition::isSuspended)) {
			throw Refusal.unprocessable(List.of(), "workshop.stop.already");
		}
		if (ordered.at() != null && !ordered.at().isAfter(this.clock.instant())) {
			throw Refusal.badRequest("workshop.stop.past");
		}
		var id = this.stops.add(model, ordered, reason, by);
		if (ordered.at() == null) {
			perform(id);
		}
		else {
			told("model.stopOrdered", model, ordered.version(), reason);
		}
	}

	/** Does what was ordered, if nobody has done or dropped it. */
	void perform(long id) {
		this.stops.take(id).ifPresent((one) -> {
			var kept = new ArrayList<String>();
			versions(one.model(), one.version())
				.forEach((version) -> kept.addAll(one.stop() ? stop(version, one.cases()) : resume(version)));
			this.stops.done(id, kept);
			told(one.stop() ? "model.stopped" : "model.resumed", one.model(), one.version(), one.reason());
		});
	}

	void drop(String model, long id, String given, Person by) {
		var reason = Reason.of(given);
		if (!this.stops.drop(model, id, by)) {
			throw Refusal.conflict("workshop.stop.gone");
		}
		told("model.stopDropped", model, null, reason);
	}

	/** The versions, the newest first. */
	List<ProcessDefinition> versions(String model, Integer version) {
		if (version != null && version < 1) {
			return List.of();
		}
		var query = this.repository.createProcessDefinitionQuery().processDefinitionKey(model);
		return ((version != null) ? query.processDefinitionVersion(version) : query).orderByProcessDefinitionVersion()
			.desc()
			.list();
	}

	/** With the version the engine stops its automatic steps: open cases need them. */
	private List<String> stop(ProcessDefinition version, boolean cases) {
		var before = stoppedBefore(version);
		if (cases) {
			this.repository.suspendProcessDefinitionById(version.getId(), true, null);
		}
		else if (!version.isSuspended()) {
			this.repository.suspendProcessDefinitionById(version.getId(), false, null);
			turn(version, before);
		}
		return before;
	}

	private List<String> resume(ProcessDefinition version) {
		var before = stoppedBefore(version);
		this.repository.activateProcessDefinitionById(version.getId(), true, null);
		turn(version, before);
		return before;
	}

	private List<String> stoppedBefore(ProcessDefinition version) {
		return version.isSuspended() ? this.stops.kept(version.getKey(), version.getVersion())
				: jobs(version).stream().filter(JobDefinition::isSuspended).map(JobDefinition::getId).toList();
	}

	/** Lets all its automatic steps run but those that were stopped by themselves. */
	private void turn(ProcessDefinition version, List<String> stopped) {
		this.management.activateJobDefinitionByProcessDefinitionId(version.getId(), true);
		jobs(version).stream()
			.filter((one) -> stopped.contains(one.getId()))
			.forEach((one) -> this.management.suspendJobDefinitionById(one.getId(), true));
	}

	private List<JobDefinition> jobs(ProcessDefinition version) {
		return this.management.createJobDefinitionQuery().processDefinitionId(version.getId()).list();
	}

	private void told(String kind, String model, Integer version, String reason) {
		this.trail.administered(kind, (version != null) ? model + " " + version : model,
				List.of(new Change(null, "reason", null, reason)));
	}

}
