package fi.polku.workshop.operation;

import java.time.Instant;

/**
 * One timer or automatic step that waits.
 *
 * @param caseNumber {@code null} where the case is of another organisation
 * @param at when it goes on by itself; {@code null} for at once
 * @param lockedUntil while a node is doing it
 */
record OneJob(String id, String caseNumber, String definition, String step, String kind, String state, Instant at,
		int retries, Instant lockedUntil) {
}
