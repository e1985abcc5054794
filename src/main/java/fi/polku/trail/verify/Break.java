package fi.polku.trail.verify;

/**
 * Where the trail does not hold.
 *
 * @param position of the link, or {@code null}
 * @param row the id of the row of the trail, or {@code null}
 * @param expected what was linked or sealed then; digests in hexadecimal
 * @param found what stands now, or {@code null}
 * @param about the field of a value, the case of a head, the day of a seal, or
 * {@code null}
 */
public record Break(Kind kind, Long position, Long row, String expected, String found, String about) {

	/** What was done to the trail. */
	public enum Kind {

		/** A column of a row is not what it was when the row was linked. */
		ROW_CHANGED,
		/** A row is gone, its link stands. */
		ROW_REMOVED,
		/** A row came where a seal had said that none would. */
		ROW_INSERTED,
		/** Rows stand under each other's numbers. */
		ROWS_EXCHANGED,
		/** An old or new value is not what was written. */
		VALUE_CHANGED,
		/** A value is gone and no act of erasure names its salt. */
		VALUE_REMOVED,
		/** A value that the row knows nothing of. */
		VALUE_INSERTED,
		/** The salt of a client's values is another. */
		SALT_CHANGED,
		/** The salt is gone, the values stand. */
		SALT_REMOVED,
		/** A link is not what follows from its row and the link before. */
		LINK_CHANGED,
		/** A link is missing between others. */
		LINK_REMOVED,
		/** A position is there twice. */
		LINK_INSERTED,
		/** Links stand in each other's places. */
		LINKS_REORDERED,
		/** A link does not point at the case's link before. */
		HEAD_WRONG,
		/** A seal is not what its hash says or what was given out. */
		SEAL_CHANGED,
		/** A seal is missing before another, or one that was given out. */
		SEAL_REMOVED,
		/** A seal is not signed by the key. */
		SIGNATURE_WRONG,
		/** The chain ends before a seal's position. */
		CHAIN_CUT,
		/** The chain was counted anew: at a seal's position stands another hash. */
		CHAIN_REMADE

	}

}
