package fi.polku.process;

import java.time.Instant;

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
}
