package fi.polku.worklist;

/** Why a version of a model stands still, for those who have tasks in it. */
public interface WhyStopped {

	/** A sentence for the reader, or {@code null} where nobody said why. */
	String of(String definitionId);

}
