package fi.polku.worklist;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import fi.polku.process.ModelElement;
import fi.polku.process.Models;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The open tasks of cases that go over to another version of their model. The engine
 * leaves each as it was created; here it takes the name, the groups and the deadline that
 * its step has in the other version, where they differ.
 */
@Service
@Transactional
public class MigratedTasks {

	private static final Locale AS_WRITTEN = Locale.forLanguageTag("fi");

	private final JdbcClient jdbc;

	private final Models models;

	private final TaskService tasks;

	private final TaskDeadlines deadlines;

	private final ProcessEngineConfigurationImpl engine;

	MigratedTasks(JdbcClient jdbc, Models models, TaskService tasks, TaskDeadlines deadlines,
			ProcessEngineConfigurationImpl engine) {
		this.jdbc = jdbc;
		this.models = models;
		this.tasks = tasks;
		this.deadlines = deadlines;
		this.engine = engine;
	}

	/**
	 * Does the migration and gives the tasks what their steps are now, written together.
	 * @param instances runs of the model that all stand in the one version
	 */
	public void migrate(Collection<String> instances, Moved moved, Runnable migration) {
		var changes = changes(moved);
		var before = changes.isEmpty() ? Map.<String, String>of() : steps(instances);
		this.engine.getCommandExecutorTxRequired().execute((context) -> {
			migration.run();
			before.forEach((task, step) -> {
				if (changes.containsKey(step)) {
					renew(Context.getCommandContext().getTaskManager().findTaskById(task), changes.get(step));
				}
			});
			return null;
		});
	}

	/** The steps that are done otherwise in the other version, as they were before. */
	private Map<String, Change> changes(Moved moved) {
		var from = this.models.of(moved.from(), AS_WRITTEN);
		var to = this.models.of(moved.to(), AS_WRITTEN);
		var changes = new HashMap<String, Change>();
		moved.steps().forEach((source, target) -> {
			var before = from.element(source);
			var after = to.element(target);
			if (before.isPresent() && after.isPresent() && "userTask".equals(after.get().type())) {
				var change = new Change(before.get(), after.get());
				if (change.isReal()) {
					changes.put(source, change);
				}
			}
		});
		return changes;
	}

	private Map<String, String> steps(Collection<String> instances) {
		var steps = new HashMap<String, String>();
		this.jdbc.sql("select id_, task_def_key_ from act_ru_task where proc_inst_id_ = any(:instances)")
			.param("instances", instances.toArray(String[]::new))
			.query((row) -> {
				steps.put(row.getString(1), row.getString(2));
			});
		return steps;
	}

	private void renew(TaskEntity task, Change change) {
		if (task == null) {
			return;
		}
		if (change.renames()) {
			task.setName(change.after().name());
			NamesByValue.of(change.after().properties()).set(task);
		}
		if (change.movesDeadline()) {
			this.deadlines.change(task, DeadlineRuleOfTask.of(change.after().properties()));
		}
		this.tasks.saveTask(task);
		if (change.regroups()) {
			change.before().candidateGroups().forEach((group) -> this.tasks.deleteCandidateGroup(task.getId(), group));
			change.after().candidateGroups().forEach((group) -> this.tasks.addCandidateGroup(task.getId(), group));
		}
	}

	/**
	 * From one version to another.
	 *
	 * @param from the engine's id of the version
	 * @param steps the step in the other version by the step in the one
	 */
	public record Moved(String from, String to, Map<String, String> steps) {
	}

	/** A step as it was and as it is. */
	private record Change(ModelElement before, ModelElement after) {

		boolean isReal() {
			return renames() || movesDeadline() || regroups();
		}

		boolean renames() {
			return !this.before.name().equals(this.after.name())
					|| !NamesByValue.of(this.before.properties()).equals(NamesByValue.of(this.after.properties()));
		}

		boolean movesDeadline() {
			return !Objects.equals(DeadlineRuleOfTask.of(this.before.properties()),
					DeadlineRuleOfTask.of(this.after.properties()));
		}

		boolean regroups() {
			return !this.before.candidateGroups().equals(this.after.candidateGroups())
					&& this.after.candidateGroups().stream().noneMatch((group) -> group.startsWith("${"));
		}

	}

}
