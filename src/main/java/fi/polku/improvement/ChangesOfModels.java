package fi.polku.improvement;

import java.util.List;
import java.util.UUID;

/** The drafts of a model, of which a card may say that they are its change. */
@FunctionalInterface
public interface ChangesOfModels {

	/** Those that were not dropped, the last changed first. */
	List<ModelChange> of(String model);

	/**
	 * A draft.
	 *
	 * @param name empty where nobody has named it
	 * @param state open, asked or published
	 * @param before the version it was begun from; {@code null} for a new model
	 * @param after the version it became; {@code null} where it is not published
	 */
	record ModelChange(UUID id, String name, String state, Integer before, Integer after) {
	}

}
