package fi.polku.worklist;

import java.util.Map;

/**
 * A condition on {@code work_item w} with its named values.
 *
 * @param sql a boolean expression
 */
record Condition(String sql, Map<String, Object> values) {
}
