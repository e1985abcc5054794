package fi.polku.worklist;

import java.time.Instant;

/**
 * A meeting of the day.
 *
 * @param taskId the open task it belongs to, or {@code null}
 */
public record Meeting(Instant startsAt, String name, String client, String place, String caseNumber, String taskId) {
}
