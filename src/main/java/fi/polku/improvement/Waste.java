package fi.polku.improvement;

import java.time.Instant;

/**
 * A report of waste on a step.
 *
 * @param line what was seen, in one line
 * @param step the step's name in the reader's language
 * @param answer of the owner of the process, or {@code null}
 * @param card of improvement that was begun from it, or {@code null}
 */
public record Waste(long id, String kind, String line, String model, int modelVersion, String step, String reporter,
		Instant reportedAt, String state, String answer, String answerer, Instant changedAt, Long card) {
}
