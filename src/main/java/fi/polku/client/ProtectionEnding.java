package fi.polku.client;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * That a protection order has ended, as somebody told it; a second person confirms it.
 */
public record ProtectionEnding(long id, UUID clientId, String reason, LocalDate checkedOn, String source,
		String askedBy, Instant askedAt) {
}
