package fi.polku.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * The route of a case over its whole call tree.
 *
 * @param stops in order: done, now, possible next
 * @param parts the model instances in the order in which they began
 */
public record Route(List<Stop> stops, List<Part> parts) {

	/** The stops without those that were interrupted or taken back. */
	public List<Stop> line() {
		return this.stops.stream().filter(Stop::counts).toList();
	}

	/**
	 * One model instance of the case, as the diagram marks it.
	 *
	 * @param done ids of elements that have been passed
	 * @param now ids of elements in which the case stands
	 * @param next ids of elements that may come next
	 */
	public record Part(String instance, String definitionId, String name, Instant began, Set<String> done,
			Set<String> now, Set<String> next) {
	}

}
