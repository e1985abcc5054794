package fi.polku.casefile;

import java.time.Instant;
import java.util.UUID;

/** A note on a case. */
public record Note(UUID id, String text, String writtenBy, Instant writtenAt) {
}
