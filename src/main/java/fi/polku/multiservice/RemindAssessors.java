package fi.polku.multiservice;

import java.util.Map;

import fi.polku.notification.Message;
import fi.polku.process.Step;
import fi.polku.process.letter.LetterAt;
import fi.polku.process.letter.Placeholder;
import fi.polku.process.letter.Recipient;
import fi.polku.process.letter.Writes;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;

import org.springframework.stereotype.Component;

/** Reminds those whose assessment is still missing. */
@Component
@Writes(to = Recipient.PARTNER, always = Placeholder.CASE)
class RemindAssessors implements Step {

	private final Assessors assessors;

	RemindAssessors(Assessors assessors) {
		this.assessors = assessors;
	}

	@Override
	public void execute(DelegateExecution execution) {
		var tasks = execution.getProcessEngineServices().getTaskService();
		var caseNumber = caseNumber(execution);
		var message = Message.of(MultiServiceModel.REMINDER, LetterAt.of(execution),
				Map.of(Placeholder.CASE, caseNumber.value()));
		tasks.createTaskQuery()
			.processInstanceId(execution.getProcessInstanceId())
			.taskDefinitionKey(MultiServiceModel.ASSESS_NEED)
			.list()
			.forEach((task) -> this.assessors.tell(caseNumber, profession(task, tasks), task.getAssignee(), message));
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
