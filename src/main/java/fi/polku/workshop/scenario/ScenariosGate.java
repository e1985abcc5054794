package fi.polku.workshop.scenario;

import java.util.Optional;

import fi.polku.workshop.draft.Draft;
import fi.polku.workshop.draft.ModelFiles;
import fi.polku.workshop.publish.Gate;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The tests kept with the model pass. */
@Component
@Order(4)
class ScenariosGate implements Gate {

	private final ScenarioRun run;

	ScenariosGate(ScenarioRun run) {
		this.run = run;
	}

	@Override
	public String name() {
		return "scenarios";
	}

	@Override
	public Optional<String> obstacle(Draft draft, ModelFiles files) {
		var results = this.run.of(files);
		if (results.fault() != null) {
			return Optional.of("workshop.gate.scenarios.unread");
		}
		return results.allPass() ? Optional.empty() : Optional.of("workshop.gate.scenarios.not");
	}

}
