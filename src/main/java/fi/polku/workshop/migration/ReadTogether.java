package fi.polku.workshop.migration;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.migration.instance.parser.MigratingInstanceParser;
import org.camunda.bpm.engine.impl.persistence.entity.EventSubscriptionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExternalTaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.IncidentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;

/**
 * Reads runs of a model as the engine does to migrate them, but what belongs to them for
 * all at once: the engine asks eight statements for each.
 */
final class ReadTogether extends MigratingInstanceParser {

	private final Map<String, List<ExecutionEntity>> executions;

	private final Map<String, List<EventSubscriptionEntity>> subscriptions;

	private final Map<String, List<ExternalTaskEntity>> externalTasks;

	private final Map<String, List<IncidentEntity>> incidents;

	private final Map<String, List<JobEntity>> jobs;

	private final Map<String, List<TaskEntity>> tasks;

	private final Map<String, List<VariableInstanceEntity>> variables;

	private List<JobDefinitionEntity> jobDefinitions;

	ReadTogether(CommandContext context, Collection<String> instances) {
		super(context.getProcessEngineConfiguration().getProcessEngine());
		var ids = instances.toArray(String[]::new);
		this.executions = read(context, "executionsTogether", ids, ExecutionEntity::getProcessInstanceId);
		this.subscriptions = read(context, "eventSubscriptionsTogether", ids,
				EventSubscriptionEntity::getProcessInstanceId);
		this.externalTasks = read(context, "externalTasksTogether", ids, ExternalTaskEntity::getProcessInstanceId);
		this.incidents = read(context, "incidentsTogether", ids, IncidentEntity::getProcessInstanceId);
		this.jobs = read(context, "jobsTogether", ids, JobEntity::getProcessInstanceId);
		this.tasks = read(context, "tasksTogether", ids, TaskEntity::getProcessInstanceId);
		this.variables = read(context, "variablesTogether", ids, VariableInstanceEntity::getProcessInstanceId);
	}

	/** Through the engine, so that what it knows already is not made twice. */
	@SuppressWarnings("unchecked")
	private static <T> Map<String, List<T>> read(CommandContext context, String statement, Object instances,
			Function<T, String> instance) {
		List<T> all = context.getDbEntityManager().selectList(statement, instances);
		return all.stream().collect(Collectors.groupingBy(instance));
	}

	@Override
	protected List<ExecutionEntity> fetchExecutions(CommandContext context, String instance) {
		return this.executions.getOrDefault(instance, List.of());
	}

	@Override
	protected List<EventSubscriptionEntity> fetchEventSubscriptions(CommandContext context, String instance) {
		return this.subscriptions.getOrDefault(instance, List.of());
	}

	@Override
	protected List<ExternalTaskEntity> fetchExternalTasks(CommandContext context, String instance) {
		return this.externalTasks.getOrDefault(instance, List.of());
	}

	@Override
	protected List<IncidentEntity> fetchIncidents(CommandContext context, String instance) {
		return this.incidents.getOrDefault(instance, List.of());
	}

	@Override
	protected List<JobEntity> fetchJobs(CommandContext context, String instance) {
		return this.jobs.getOrDefault(instance, List.of());
	}

	@Override
	protected List<TaskEntity> fetchTasks(CommandContext context, String instance) {
		return this.tasks.getOrDefault(instance, List.of());
	}

	@Override
	protected List<VariableInstanceEntity> fetchVariables(CommandContext context, String instance) {
		return this.variables.getOrDefault(instance, List.of());
	}

	/** Of the version they go over to, which is one. */
	@Override
	protected List<JobDefinitionEntity> fetchJobDefinitions(CommandContext context, String definition) {
		if (this.jobDefinitions == null) {
			this.jobDefinitions = super.fetchJobDefinitions(context, definition);
		}
		return this.jobDefinitions;
	}

}
