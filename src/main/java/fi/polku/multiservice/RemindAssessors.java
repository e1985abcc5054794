package fi.polku.multiservice;

import fi.polku.casefile.Records;
import fi.polku.process.Step;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;

import org.springframework.stereotype.Component;

/** Reminds those whose assessment is still missing. */
@Component
class RemindAssessors implements Step {

	private final Records records;

	private final Assessors assessors;

	RemindAssessors(Records records, Assessors assessors) {
		this.records = records;
		this.assessors = assessors;
	}

	@Override
	public void execute(DelegateExecution execution) {
		var tasks = execution.getProcessEngineServices().getTaskService();
		var caseNumber = caseNumber(execution);
		var address = this.records.latest(caseNumber, MultiServiceModel.CHOOSE_ASSESSORS)
			.map((record) -> record.text("guestEmail"))
			.orElse(null);
		tasks.createTaskQuery()
			.processInstanceId(execution.getProcessInstanceId())
			.taskDefinitionKey(MultiServiceModel.ASSESS_NEED)
			.list()
			.forEach((task) -> this.assessors.tell(caseNumber, profession(task, tasks), task.getAssignee(),
					MultiServiceModel.REMINDER, address));
	}

	private static String profession(Task task, TaskService tasks) {
		return tasks.getIdentityLinksForTask(task.getId())
			.stream()
			.map(IdentityLink::getGroupId)
			.filter((group) -> group != null)
			.findFirst()
			.orElse("");
	}

}
