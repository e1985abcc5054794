package fi.polku.insight.onecase;

import java.time.Instant;
import java.util.UUID;

/**
 * One run of a model for the case.
 *
 * @param caller the run that called it, or {@code null}
 * @param callerName its model's name, or {@code null}
 * @param depth how deep in the tree, from 0
 * @param version with which it began
 * @param now the version it runs by now; another one after a migration
 */
public record TracedRun(UUID id, UUID caller, String callerName, int depth, String model, String name, int version,
		int now, Instant began, Instant ended, Instant migrated) {
}
