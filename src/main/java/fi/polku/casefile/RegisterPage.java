package fi.polku.casefile;

import java.util.List;

/**
 * One page of the register.
 *
 * @param next where the next page begins, or {@code null}
 * @param total exact up to 1,000
 * @param more whether there are more than that
 */
public record RegisterPage(List<RegisterRow> items, String next, int total, boolean more) {
}
