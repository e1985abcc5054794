package fi.polku.insight.facts;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What one transaction has done: runs of models and of steps, by the engine's ids.
 *
 * @param definitions of the steps touched
 */
record TouchedFacts(Set<String> instances, Set<String> migrated, Set<String> events, Set<String> definitions) {

	static TouchedFacts none() {
		return new TouchedFacts(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>(),
				new LinkedHashSet<>());
	}

	/** Everything so far; what follows is collected anew. */
	TouchedFacts take() {
		var taken = new TouchedFacts(new LinkedHashSet<>(this.instances), new LinkedHashSet<>(this.migrated),
				new LinkedHashSet<>(this.events), new LinkedHashSet<>(this.definitions));
		this.instances.clear();
		this.migrated.clear();
		this.events.clear();
		this.definitions.clear();
		return taken;
	}

}
