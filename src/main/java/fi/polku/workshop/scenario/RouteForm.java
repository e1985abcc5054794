package fi.polku.workshop.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import fi.polku.workshop.scenario.RouteScenario.RouteStep;

/** Reads the tests of a diagram from the form in which they are edited. */
final class RouteForm {

	private static final int MOST = 500;

	private RouteForm() {
	}

	/** Those with a name that are not ticked to be removed. */
	static List<RouteScenario> routes(Map<String, String> sent) {
		var routes = new ArrayList<RouteScenario>();
		for (int i = 0; i < MOST && sent.containsKey("name" + i); i++) {
			if (!sent.get("name" + i).isBlank() && !sent.containsKey("drop" + i)) {
				var steps = sent.getOrDefault("steps" + i, "")
					.lines()
					.filter((line) -> !line.isBlank())
					.map((line) -> RouteStep.read(line.strip()))
					.toList();
				routes.add(new RouteScenario(sent.get("name" + i), steps, sent.getOrDefault("ends" + i, "")));
			}
		}
		return routes;
	}

}
