package fi.polku.insight.onecase;

/** Whose turn it was; the order in which one comes before another. */
public enum Holder {

	/** Somebody or a step was at work. */
	TOUCH,
	/** A lawful pause. */
	PAUSE,
	/** Us: nobody had taken the task. */
	UNCLAIMED,
	/** Us: taken, but not begun. */
	CLAIMED,
	/** An employer, a school, an authority. */
	PARTNER,
	/** The client. */
	CLIENT,
	/** Nothing was open that says whose turn it was. */
	OTHER;

	/** As addresses, texts and styles write it. */
	public String word() {
		return name().toLowerCase(java.util.Locale.ROOT);
	}

}
