package fi.polku.workshop.operation;

import java.time.Instant;
import java.util.Map;

/**
 * The waiting jobs of one step of one version; no case is named.
 *
 * @param counts how many in each state; states without any are left out
 * @param next when the first goes on by itself; {@code null} where none does
 * @param retries the fewest tries that one of them has left
 */
record JobGroup(String model, int version, String modelName, String step, String stepName, String kind, int all,
		Map<String, Integer> counts, Instant next, int retries) {
}
