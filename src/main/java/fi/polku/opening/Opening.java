package fi.polku.opening;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A case opened for a limited time.
 *
 * @param taker what who opened it is called
 * @param ground one of {@link #GROUNDS}
 * @param reason in words; {@code null} where a protection order hides it
 * @param named whether a client behind a protection order was named meanwhile
 * @param endedAt when it was ended early, or {@code null}
 * @param verdict inOrder, investigate, or {@code null} where nobody has reviewed it
 * @param reviewer what who reviewed it is called, or {@code null}
 */
public record Opening(UUID id, String caseNumber, String username, String taker, String ground, String reason,
		boolean named, Instant takenAt, Instant untilAt, Instant endedAt, String verdict, String reviewNote,
		String reviewer, Instant reviewedAt) {

	/**
	 * The client is here; the matter cannot wait; whose it is is away; somebody is in
	 * danger; the client has asked for something about their data.
	 */
	static final List<String> GROUNDS = List.of("clientPresent", "urgentContact", "colleagueAway", "danger",
			"clientsRequest");

	static final List<String> VERDICTS = List.of("inOrder", "investigate");

	/** The same without what was written of it. */
	Opening wordless() {
		return new Opening(this.id, this.caseNumber, this.username, this.taker, this.ground, null, this.named,
				this.takenAt, this.untilAt, this.endedAt, this.verdict, null, this.reviewer, this.reviewedAt);
	}

	public Instant over() {
		return (this.endedAt != null) ? this.endedAt : this.untilAt;
	}

	boolean isOpen(Instant now) {
		return over().isAfter(now);
	}

}
