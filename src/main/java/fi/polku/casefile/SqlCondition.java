package fi.polku.casefile;

import java.util.Map;

/**
 * A right as SQL, with its named values.
 *
 * @param sql a boolean expression on {@code client_case c} or {@code client p}, as its
 * policy says
 */
public record SqlCondition(String sql, Map<String, Object> values) {
}
