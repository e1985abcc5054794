package fi.polku.process;

/**
 * Says of a new database with which version it begins, where a model is shipped in more
 * than one. Without it, the earlier ones are deployed only to stand behind the newest.
 */
public interface EarlierModels {

	/** Whether the newest is left for the owners to publish. */
	boolean leaveNewest();

}
