package fi.polku.calendar;

/** What became of a deadline. */
public enum Verdict {

	/** Not yet due, or due and nobody has looked. */
	RUNNING,

	/** Done in time. */
	MET,

	/** The time ran out, whether or not it was done afterwards. */
	MISSED,

	/** No longer asked for. */
	CANCELLED

}
