package fi.polku.insight.onecase;

import java.time.Instant;

/**
 * Something of the case in a line.
 *
 * @param kind a code
 * @param what in the reader's words
 * @param who a name within the reader's rights, or {@code null}
 * @param more in the reader's words, or {@code null}
 */
public record Noted(Instant at, String kind, String what, String who, String more) {
}
