package fi.polku.workshop.servicemap;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A publication of the map.
 *
 * @param by what the person who published it is called
 * @param models the versions it shows
 */
public record PublishedMap(long id, String by, Instant at, List<Shown> models) {

	/** The definitions of the versions, by the ids of the models. */
	Map<String, String> definitions() {
		return this.models.stream().collect(Collectors.toMap(Shown::model, Shown::definitionId));
	}

	/** A version of a model. */
	public record Shown(String model, int version, String definitionId) {
	}

}
