package fi.polku.notification;

import java.time.Instant;
import java.util.UUID;

/** A message as it went, or is to go, out. */
public record Outgoing(UUID id, String recipient, String channel, String template, String subject, String body,
		String calendar, String state, Instant createdAt) {
}
