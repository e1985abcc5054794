package fi.polku.worklist;

/**
 * Who tells what happened by a personal link.
 *
 * @param word client or partner, as the models write it under {@code polku:byLink}
 * @param run the one run of a service that was asked; {@code null} for all of the case
 */
public record LinkHolder(String word, String run) {

	boolean isAskedIn(String other) {
		return this.run == null || this.run.equals(other);
	}
}
