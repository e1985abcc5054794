package fi.polku.client;

import java.util.UUID;

/**
 * A client has withdrawn a consent, or refused what was given before: what rests on it
 * ends in the same transaction.
 *
 * @param kind partners, employers, contact or health
 */
public record ConsentWithdrawn(UUID client, String kind) {
}
