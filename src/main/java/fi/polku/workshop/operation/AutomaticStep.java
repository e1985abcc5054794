package fi.polku.workshop.operation;

/**
 * An automatic step or a timer of a version.
 *
 * @param stopped whether its jobs wait until somebody lets them go on
 */
public record AutomaticStep(String id, String name, boolean stopped) {
}
