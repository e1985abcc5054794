package fi.polku.casefile;

import java.time.Instant;

/**
 * One stop of a case's route.
 *
 * @param element id in the model
 * @param name in the reader's language; for a wait, what is awaited
 * @param client what the client reads of it, or an empty text where it is not shown
 * @param process the model it stands in, and its name in the reader's language
 * @param from when it was reached; {@code null} for what may come next
 * @param to when it was left; {@code null} otherwise
 * @param cancelled whether it was interrupted before it was done
 * @param takenBack whether it was done, then taken back and begun anew
 * @param who user name of the one who did or holds it, or {@code null}
 */
public record Stop(String element, String name, String client, String process, String processName, State state,
		Instant from, Instant to, boolean cancelled, boolean takenBack, String who) {

	/** Whether it is a stop of the way that the case has really gone. */
	boolean counts() {
		return !this.cancelled && !this.takenBack;
	}

	/** Where the stop lies on the route. */
	public enum State {

		/** Behind. */
		DONE,
		/** Here the case stands. */
		NOW,
		/** May come next. */
		NEXT;

		/** As addresses, styles and answers write it. */
		public String word() {
			return name().toLowerCase(java.util.Locale.ROOT);
		}

	}

}
