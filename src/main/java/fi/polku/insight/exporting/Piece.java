package fi.polku.insight.exporting;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * One run of a step.
 *
 * @param role the kind of the step: human, automatic or wait; in a log of others what it
 * says
 * @param resource a pseudonym
 * @param start {@code null} where it is not known
 * @param end {@code null} while open
 * @param outcome completed or cancelled; {@code null} while open and in logs of others
 */
record Piece(ExportedCase of, UUID id, String activity, String role, Ran ran, String resource, String group,
		OffsetDateTime start, OffsetDateTime end, String outcome) {

	static final String CANCELLED = "cancelled";

	/**
	 * The model's run that the step belongs to.
	 */
	record Ran(UUID id, String model, int version, String waitsFor) {
	}

	OffsetDateTime at() {
		return (this.end != null) ? this.end : this.start;
	}

	/** How its end is called in the life cycle of XES. */
	String ending() {
		return CANCELLED.equals(this.outcome) ? "ate_abort" : "complete";
	}

}
