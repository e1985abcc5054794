package fi.polku.insight.onecase;

import java.time.Instant;

/** A lawful pause; one that runs has no end yet. */
record Pause(Instant from, Instant until) {
}
