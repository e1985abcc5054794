package fi.polku.trail.chain;

/**
 * A day was sealed; to be kept where those who run the database cannot reach.
 *
 * @param told the seal as one line of text, which names nobody
 */
public record DaySealed(String told) {
}
