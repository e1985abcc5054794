package fi.polku.insight.deadlines;

import java.time.Instant;
import java.time.LocalDate;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A deadline of a case.
 *
 * @param amount of units from the day it is counted from
 * @param pausedDays calendar days by which pauses have moved it
 * @param endedAt when its task was done or given up, {@code null} while it is open
 * @param daysOver {@code null} where it is not late
 * @param reason why it was missed, as it was explained; {@code null} behind a protection
 * order
 */
record ListedDeadline(long id, String caseNumber, String rule, String step, String definitionId, String ground,
		String lawReference, @Schema(description = "the day before day one") LocalDate countedFrom, int amount,
		String unit, String kindOfDay, boolean moves, boolean pauses, String calendarVersion, LocalDate dueOn,
		int pausedDays, String state, String cause, String reason, Instant endedAt,
		@Schema(description = "in the kind of days the rule counts") Integer daysOver) {
}
