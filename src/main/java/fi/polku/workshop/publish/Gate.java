package fi.polku.workshop.publish;

import java.util.Optional;

import fi.polku.workshop.draft.Draft;
import fi.polku.workshop.draft.ModelFiles;

/** One thing that must be in order before a draft may be published. */
public interface Gate {

	/** Its name; the text {@code workshop.gate.<name>} says what is in order. */
	String name();

	/**
	 * What stands in the way: a text key; empty where nothing does.
	 * @param files the draft's as last saved
	 */
	Optional<String> obstacle(Draft draft, ModelFiles files);

	/** Whether it tries something on the engine, which is never done in a transaction. */
	default boolean isTried() {
		return false;
	}

}
