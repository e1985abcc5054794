package fi.polku.security;

/** A user whom the sign-in page shows in demo mode. */
public record DemoUser(String username, String displayName) {
}
