package fi.polku.workshop.scenario;

import java.util.List;

/**
 * What became of all tests of a model.
 *
 * @param all those of decisions
 * @param routes those of a diagram
 * @param fault why the file of the tests cannot be read, {@code null} where it can
 */
public record ScenarioResults(List<ScenarioResult> all, List<RouteResult> routes, String fault) {

	public long passed() {
		return this.all.stream().filter(ScenarioResult::passed).count()
				+ this.routes.stream().filter(RouteResult::passed).count();
	}

	public int total() {
		return this.all.size() + this.routes.size();
	}

	/** Whether none fails; so too where there are none. */
	public boolean allPass() {
		return this.fault == null && passed() == total();
	}

}
