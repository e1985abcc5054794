package fi.polku.notification;

import java.time.Instant;
import java.util.UUID;

/**
 * A message as it went, or is to go, out.
 *
 * @param notBefore when it goes out at the earliest
 * @param changedAt when it became what it is: sent, withdrawn
 */
public record Outgoing(UUID id, String recipient, String channel, String template, String subject, String body,
		String calendar, String state, Instant createdAt, Instant notBefore, Instant changedAt) {
}
