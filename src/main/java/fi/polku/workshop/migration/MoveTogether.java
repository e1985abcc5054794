package fi.polku.workshop.migration;

import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.migration.MigrateProcessInstanceCmd;
import org.camunda.bpm.engine.impl.migration.MigrationPlanExecutionBuilderImpl;
import org.camunda.bpm.engine.impl.migration.validation.instance.MigratingProcessInstanceValidationReportImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.migration.MigrationPlan;

/**
 * The engine's migration of runs of a model, step for step as the engine does it, with
 * all of them read before the first is moved. Plans that set variables are not for it.
 */
final class MoveTogether extends MigrateProcessInstanceCmd {

	private ReadTogether read;

	MoveTogether(MigrationPlanExecutionBuilderImpl execution) {
		super(execution, false);
	}

	@Override
	public Void execute(CommandContext context) {
		this.read = new ReadTogether(context, this.executionBuilder.getProcessInstanceIds());
		return super.execute(context);
	}

	@Override
	public Void migrateProcessInstance(CommandContext context, String instance, MigrationPlan plan,
			ProcessDefinitionEntity target, boolean skipFormatCheck) {
		var execution = context.getExecutionManager().findExecutionById(instance);
		ensureProcessInstanceExist(instance, execution);
		ensureOperationAllowed(context, execution, target);
		ensureSameProcessDefinition(execution, plan.getSourceProcessDefinitionId());
		var report = new MigratingProcessInstanceValidationReportImpl();
		var moving = this.read.parse(instance, plan, report);
		validateInstructions(context, moving, report);
		if (report.hasFailures()) {
			throw LOGGER.failingMigratingProcessInstanceValidation(report);
		}
		executeInContext(() -> deleteUnmappedActivityInstances(moving), moving.getSourceDefinition());
		executeInContext(() -> migrateProcessInstance(moving), moving.getTargetDefinition());
		return null;
	}

}
