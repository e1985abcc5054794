package fi.polku.insight.onecase;

import java.time.Instant;

import fi.polku.insight.columns.Ball;

/**
 * A stretch of time in which it was one holder's turn.
 *
 * @param seconds of calendar time
 * @param workingSeconds of office hours within it
 * @param step the step by which it was their turn, or {@code null}
 */
public record Turn(Ball holder, Instant from, Instant until, long seconds, long workingSeconds, String step) {
}
