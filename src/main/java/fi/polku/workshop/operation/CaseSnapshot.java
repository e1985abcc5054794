package fi.polku.workshop.operation;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** All that is open of a case in the engine at one moment. */
record CaseSnapshot(List<Open> all) {

	/** What of it is no more in another. */
	List<Open> without(CaseSnapshot other) {
		Set<String> ids = other.all.stream().map(Open::id).collect(Collectors.toSet());
		return this.all.stream().filter((one) -> !ids.contains(one.id())).toList();
	}

	/** Changes whenever the case goes anywhere. */
	String mark() {
		return Integer.toHexString(this.all.stream().map(Open::id).sorted().toList().hashCode());
	}

	/**
	 * One open thing.
	 *
	 * @param kind task, timer, step (begun or gone on with by itself), event or model
	 * @param step its element; the model's key for a model
	 * @param at when it is due or goes off; {@code null} where never
	 */
	record Open(String kind, String id, String definition, String step, Instant at) {
	}

}
