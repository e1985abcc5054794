package fi.polku.security;

/**
 * All that lets somebody in without their password has been ended: what a module gave out
 * of that kind ends with it.
 */
public record AccessEnded(String username) {
}
