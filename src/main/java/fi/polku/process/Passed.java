package fi.polku.process;

import java.time.Instant;
import java.util.Date;

import org.camunda.bpm.engine.history.HistoricActivityInstance;

/**
 * An element that a case has entered.
 *
 * @param instanceId the engine's id of this pass
 * @param ended when it was left, or {@code null} while the case stands in it
 * @param cancelled whether it was interrupted
 * @param calledInstance the process instance a call activity started, or {@code null}
 * @param taskId the human task, or {@code null}
 */
public record Passed(String instanceId, String processInstance, String definitionId, String element, String type,
		Instant started, Instant ended, boolean cancelled, String calledInstance, String taskId, String assignee) {

	static Passed of(HistoricActivityInstance one) {
		return new Passed(one.getId(), one.getProcessInstanceId(), one.getProcessDefinitionId(), one.getActivityId(),
				one.getActivityType(), one.getStartTime().toInstant(), instant(one.getEndTime()), one.isCanceled(),
				one.getCalledProcessInstanceId(), one.getTaskId(), one.getAssignee());
	}

	private static Instant instant(Date date) {
		return (date != null) ? date.toInstant() : null;
	}

}
