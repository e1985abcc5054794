package fi.polku.security;

/**
 * Another way to sign in, as a button on the sign-in page.
 *
 * @param name what it is called
 * @param address where it begins
 */
public record OtherWay(String name, String address) {
}
