package fi.polku.workshop.draft;

import java.time.Instant;

/** A state of a draft that is kept: saved last at a moment, begun some minutes before. */
public record Save(int number, String by, Instant begunAt, Instant at) {
}
