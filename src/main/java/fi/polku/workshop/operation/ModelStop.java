package fi.polku.workshop.operation;

import java.time.Instant;

/**
 * A model that was, or is to be, stopped or let go on.
 *
 * @param version {@code null} for all versions
 * @param stop or go on
 * @param cases whether open cases stop too
 * @param doneAt {@code null} while it is to come
 */
record ModelStop(long id, String model, Integer version, boolean stop, boolean cases, String reason, String orderedBy,
		Instant orderedAt, Instant dueAt, Instant doneAt, Instant droppedAt) {

	/** ahead, done or dropped. */
	public String state() {
		return (this.doneAt != null) ? "done" : (this.droppedAt != null) ? "dropped" : "ahead";
	}

	/** Which words tell it: stopAll, stopNew or resume. */
	public String kind() {
		return this.stop ? (this.cases ? "stopAll" : "stopNew") : "resume";
	}

	public boolean isAhead() {
		return "ahead".equals(state());
	}

	/**
	 * One to be.
	 *
	 * @param at {@code null} for now
	 */
	record Ordered(Integer version, boolean stop, boolean cases, Instant at, String reason) {
	}

}
