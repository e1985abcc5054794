package fi.polku.workshop.scenario;

import java.util.List;
import java.util.Map;

/**
 * What became of a test.
 *
 * @param got the rows that came out, in words
 * @param fault why the table did not answer, {@code null} where it did
 */
public record ScenarioResult(Scenario scenario, boolean passed, List<Map<String, Object>> got, String fault) {
}
