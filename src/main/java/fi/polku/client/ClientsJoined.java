package fi.polku.client;

import java.util.UUID;

/**
 * Two rows of the register are one person: what stands under the former id belongs to the
 * known one.
 */
public record ClientsJoined(UUID former, UUID known) {
}
