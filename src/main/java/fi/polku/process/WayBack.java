package fi.polku.process;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fi.polku.process.Since.Happened;
import fi.polku.process.Since.Left;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstanceModificationBuilder;
import org.camunda.bpm.engine.task.Task;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a case back to a human task that was completed, where nothing has been done since
 * that could not be undone: what the completion led to is cancelled, its routing facts
 * get their old values, and the task begins again in the scope in which it stood.
 */
@Service
@Transactional
public class WayBack {

	private final Since since;

	private final Obstacles obstacles;

	private final OldFacts facts;

	private final OldTimers timers;

	private final RuntimeService runtime;

	private final ManagementService management;

	private final TaskService tasks;

	WayBack(Since since, Obstacles obstacles, OldFacts facts, OldTimers timers, RuntimeService runtime,
			ManagementService management, TaskService tasks) {
		this.since = since;
		this.obstacles = obstacles;
		this.facts = facts;
		this.timers = timers;
		this.runtime = runtime;
		this.management = management;
		this.tasks = tasks;
	}

	/** What stands in the way; empty where the task can be begun again. */
	public Optional<Obstacle> obstacle(String taskId, Instant completed) {
		var left = this.since.left(taskId, completed);
		return left.isEmpty() ? Optional.of(Obstacle.of(Obstacle.Kind.UNKNOWN))
				: this.obstacles.of(left.get(), this.since.happened(left.get().caseNumber(), taskId, completed));
	}

	/** The human tasks that would be taken away. */
	public List<String> tasksLedTo(String taskId, Instant completed) {
		var left = this.since.left(taskId, completed).orElseThrow();
		return this.since.happened(left.caseNumber(), taskId, completed)
			.stream()
			.filter((one) -> "userTask".equals(one.type()) && !one.ended())
			.map((one) -> this.tasks.createTaskQuery().activityInstanceIdIn(one.id()).singleResult())
			.map(Task::getId)
			.toList();
	}

	/**
	 * Begins the task again; {@link #obstacle} has found nothing.
	 * @return the id of the task that is open now
	 */
	public String begin(String taskId, Instant completed) {
		var left = this.since.left(taskId, completed).orElseThrow();
		var begun = this.since.happened(left.caseNumber(), taskId, completed)
			.stream()
			.filter((one) -> one.begun() && one.instance().equals(left.instance()))
			.map(Happened::id)
			.collect(Collectors.toSet());
		this.facts.restore(left.instance(), Since.since(completed));
		var before = tasks(left);
		var timers = this.timers.of(left.instance());
		modify(left, begun, completed);
		this.timers.restore(left.instance(), timers, Since.since(completed));
		return tasks(left).stream().filter((id) -> !before.contains(id)).findFirst().orElseThrow();
	}

	/** The beginning comes first, so that no scope is left empty and ends. */
	private void modify(Left left, Set<String> begun, Instant completed) {
		var modification = this.runtime.createProcessInstanceModification(left.instance())
			.startBeforeActivity(left.step(), left.scope());
		var waiting = this.management.createJobQuery()
			.processInstanceId(left.instance())
			.messages()
			.list()
			.stream()
			.filter((job) -> !job.getCreateTime().before(Since.since(completed)))
			.map(Job::getExecutionId)
			.collect(Collectors.toSet());
		cancel(this.runtime.getActivityInstance(left.instance()), begun, waiting, modification);
		modification.execute();
	}

	private static void cancel(ActivityInstance scope, Set<String> begun, Set<String> waiting,
			ProcessInstanceModificationBuilder modification) {
		for (var child : scope.getChildActivityInstances()) {
			if (begun.contains(child.getId())) {
				modification.cancelActivityInstance(child.getId());
			}
			else {
				cancel(child, begun, waiting, modification);
			}
		}
		Stream.of(scope.getChildTransitionInstances())
			.filter((one) -> waiting.contains(one.getExecutionId()))
			.forEach((one) -> modification.cancelTransitionInstance(one.getId()));
	}

	private Set<String> tasks(Left left) {
		return this.tasks.createTaskQuery()
			.processInstanceId(left.instance())
			.taskDefinitionKey(left.step())
			.list()
			.stream()
			.map(Task::getId)
			.collect(Collectors.toSet());
	}

}
