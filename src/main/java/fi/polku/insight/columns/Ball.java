package fi.polku.insight.columns;

/**
 * Who holds the ball. Where several things are open at once, the first of these counts:
 * work hides every wait, a lawful pause stops our clock, and what waits for us is never
 * hidden behind somebody else's turn.
 */
public enum Ball {

	/** Somebody or a step is at work. */
	TOUCH,
	/** The case is paused by law or agreement. */
	PAUSE,
	/** Ours, and nobody has taken it. */
	UNCLAIMED,
	/** Ours, taken but not worked on; and our own timers. */
	IDLE,
	/** An employer, a school, an authority, Kela. */
	PARTNER,
	/** The client. */
	CLIENT,
	/** Nothing is open that says whose turn it is. */
	OTHER;

	static final int COUNT = values().length;

}
