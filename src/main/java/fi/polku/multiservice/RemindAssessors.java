package fi.polku.multiservice;

import fi.polku.notification.Message;
import fi.polku.notification.Notifier;
import fi.polku.process.Step;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/** Reminds those whose assessment is still missing. */
@Component
class RemindAssessors implements Step {

	private final Notifier notifier;

	RemindAssessors(Notifier notifier) {
		this.notifier = notifier;
	}

	@Override
	public void execute(DelegateExecution execution) {
		var tasks = execution.getProcessEngineServices().getTaskService();
		var caseNumber = caseNumber(execution);
		tasks.createTaskQuery()
			.processInstanceId(execution.getProcessInstanceId())
			.taskDefinitionKey(MultiServiceModel.ASSESS_NEED)
			.list()
			.forEach((task) -> this.notifier.toPartner(caseNumber,
					Message.of(MultiServiceModel.REMINDER, caseNumber.value())));
	}

}
