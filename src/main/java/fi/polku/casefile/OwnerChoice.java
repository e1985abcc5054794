package fi.polku.casefile;

import java.time.Instant;

/**
 * How a case got its coordinator.
 *
 * @param openCases of the coordinator before this one, where the least loaded was chosen,
 * else {@code null}
 * @param by name of whoever chose; the system's where a rule did
 */
public record OwnerChoice(String owner, String ownerName, OwnerReason reason, Integer openCases, String by,
		Instant at) {
}
