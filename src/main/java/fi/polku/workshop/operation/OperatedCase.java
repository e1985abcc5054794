package fi.polku.workshop.operation;

import java.util.List;
import java.util.UUID;

import fi.polku.process.CaseNumber;
import fi.polku.process.Model;

/**
 * A case as those see it who keep the models running: its number and the models it runs,
 * nothing of its client.
 *
 * @param client whose values the trail keeps; never shown
 * @param named whether the client may be known: behind a protection order nothing is told
 * of what the case is routed by
 * @param runs the models it runs now, in the order in which they began
 */
record OperatedCase(CaseNumber number, UUID client, boolean named, List<Run> runs) {

	Run run(String instance) {
		return this.runs.stream().filter((one) -> one.instance().equals(instance)).findFirst().orElseThrow();
	}

	List<String> instances() {
		return this.runs.stream().map(Run::instance).toList();
	}

	/** One run of a model; stopped where nothing can be done in it now. */
	record Run(String instance, Model model, boolean stopped) {
	}

}
