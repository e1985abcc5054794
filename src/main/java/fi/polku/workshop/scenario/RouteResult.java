package fi.polku.workshop.scenario;

import java.util.List;

/**
 * What became of a test of a diagram.
 *
 * @param reached the ends reached and the steps where it waits then
 * @param fault what could not be done, {@code null} where nothing hindered
 */
public record RouteResult(RouteScenario scenario, boolean passed, List<String> reached, String fault) {
}
