package fi.polku.workshop.replay;

import java.time.Instant;

/**
 * A decision as it was made.
 *
 * @param table id of the version that was asked
 * @param caseNumber {@code null} where it was made for no case
 * @param inputs values by the input's id, as JSON {@code {"id": ["type", "value"]}}
 * @param facts variables of the case at that time, likewise; only those that the draft
 * asks beside
 * @param outputs what came out, as JSON {@code [["row", "name", "type", "value"]]}
 */
record Made(String table, Instant at, String caseNumber, String inputs, String facts, String outputs) {
}
