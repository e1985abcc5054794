package fi.polku.insight.sample;

import java.time.Instant;

/** Why somebody opened a case of a sample. */
record Opened(String purpose, String words, String openedByName, Instant openedAt) {
}
