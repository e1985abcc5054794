package fi.polku.security;

/**
 * Somebody has come to another organisation: what was theirs in the former one ends in
 * the same transaction.
 */
public record MovedAway(String username) {
}
