package fi.polku.link;

/** What came of trying a code on a link. */
public sealed interface Opening {

	/** The code is right. */
	record Opened(PersonalLink link) implements Opening {
	}

	/** The code is wrong. */
	record Wrong() implements Opening {
	}

	/** Too many wrong codes; the link rests for a while. */
	record Locked() implements Opening {
	}

	/** There is no such link, or it is no longer in force. */
	record Gone() implements Opening {
	}

}
