package fi.polku.process;

/**
 * One run of a model has come to its end, whichever way; told in the engine's
 * transaction.
 *
 * @param run the engine's instance, as {@link Runs} names it
 */
public record RunEnded(String run) {
}
