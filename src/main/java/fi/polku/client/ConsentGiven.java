package fi.polku.client;

import java.util.UUID;

/**
 * A client has given a consent: what waited for it goes on in the same transaction.
 *
 * @param kind partners, employers, contact or health
 */
public record ConsentGiven(UUID client, String kind) {
}
