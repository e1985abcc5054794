package fi.polku.workshop.catalogue;

import java.time.Instant;
import java.util.UUID;

/**
 * How a version came to be.
 *
 * @param shipped whether it came with Polku; otherwise owners made it
 * @param by who began the draft, who published it; {@code null} where shipped
 * @param why the reason told in the draft
 */
record Published(Instant at, boolean shipped, UUID draft, String by, String publishedBy, String why) {
}
