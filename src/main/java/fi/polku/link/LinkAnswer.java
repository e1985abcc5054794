package fi.polku.link;

import java.time.Instant;

/**
 * What the holder of a link told.
 *
 * @param kind feedback, contact or answer
 * @param grade 1 to 5, or {@code null}
 * @param partner who told it, or {@code null} for the client
 */
public record LinkAnswer(String kind, Integer grade, String words, String partner, Instant givenAt) {
}
