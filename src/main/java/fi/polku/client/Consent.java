package fi.polku.client;

import java.time.Instant;

/**
 * A client's consent as it was recorded once.
 *
 * @param kind partners, employers, contact or health
 * @param given whether it was given; a refusal and a withdrawal are recorded too
 */
public record Consent(String kind, boolean given, String recordedBy, Instant recordedAt) {
}
