package fi.polku.workshop.scenario;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import fi.polku.process.Conditions;
import fi.polku.process.check.MainProcess;
import fi.polku.process.check.ModelFile;
import fi.polku.process.check.ModelXml;
import fi.polku.process.check.Node;
import fi.polku.workshop.draft.ModelFiles;

import org.springframework.stereotype.Component;

/** Runs the tests of diagrams. */
@Component
class RouteRun {

	private final Conditions conditions;

	RouteRun(Conditions conditions) {
		this.conditions = conditions;
	}

	List<RouteResult> of(ModelFiles files, List<RouteScenario> routes) {
		if (routes.isEmpty()) {
			return List.of();
		}
		var drawing = files.drawing().flatMap(RouteRun::read);
		return routes.stream().map((route) -> run(route, drawing)).toList();
	}

	private static Optional<Node> read(ModelFile file) {
		try {
			return Optional.of(ModelXml.read(file));
		}
		catch (IOException ex) {
			return Optional.empty();
		}
	}

	private RouteResult run(RouteScenario route, Optional<Node> drawing) {
		try {
			var process = drawing.flatMap(MainProcess::of).orElseThrow(IllegalArgumentException::new);
			var reached = new RouteWalk(RouteMap.of(drawing.get()), this.conditions::holds).walk(process,
					route.steps());
			return new RouteResult(route, reached.contains(route.ends()), reached, null);
		}
		catch (IllegalArgumentException ex) {
			return new RouteResult(route, false, List.of(), String.valueOf(ex.getMessage()));
		}
	}

}
