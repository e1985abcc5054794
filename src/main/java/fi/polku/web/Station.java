package fi.polku.web;

/**
 * One stop of a client's route, ready to be shown.
 *
 * @param state {@code done}, {@code now} or {@code next}
 * @param when its date or dates in words; may be null
 * @param detail how long, with whom; may be null
 */
public record Station(String name, String state, String when, String detail) {
}
