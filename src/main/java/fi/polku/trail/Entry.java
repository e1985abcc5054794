package fi.polku.trail;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One act in the trail.
 *
 * @param kind what was done, e.g. {@code client.shown}, {@code task.completed}
 * @param purpose why, as a code: guidance, screening, search, administration, audit
 * @param element the step of the model, or {@code null}
 * @param digest SHA-256 over the act and the salted digests of its values
 */
public record Entry(long id, Instant at, String username, String kind, String purpose, String element,
		List<String> cases, List<UUID> clients, byte[] digest) {
}
