package fi.polku.calendar;

import java.time.Instant;

/**
 * A deadline of a case, kept with its verdict.
 *
 * @param taskId the task it binds; {@code null} for a clock of the case itself
 * @param pausedDays calendar days by which pauses have moved it
 * @param verdictAt {@code null} while it runs
 * @param reason why it was missed, in words of the one who explains it
 */
public record Deadline(long id, String caseNumber, String taskId, Due due, int pausedDays, Verdict verdict,
		Instant verdictAt, String reason) {
}
