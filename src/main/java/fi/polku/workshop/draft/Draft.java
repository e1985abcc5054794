package fi.polku.workshop.draft;

import java.time.Instant;
import java.util.UUID;

/**
 * A draft of a model, without its files.
 *
 * @param base the deployment it began from; {@code null} for a model that is new
 * @param source workshop, modeler, upload or rollback
 * @param revision goes up with each save
 * @param deployment which it became; {@code null} where it has not been published
 */
public record Draft(UUID id, String model, String name, String reason, String source, String base, State state,
		int revision, String createdBy, Instant createdAt, String changedBy, Instant changedAt, String askedBy,
		Instant askedAt, String decidedBy, Instant decidedAt, String deployment) {

	/** Where a draft stands. */
	public enum State {

		OPEN, ASKED, PUBLISHED, DROPPED;

		boolean leadsTo(State next) {
			return switch (this) {
				case OPEN -> next == ASKED || next == DROPPED;
				case ASKED -> next == PUBLISHED || next == OPEN || next == DROPPED;
				case PUBLISHED, DROPPED -> false;
			};
		}

	}

	/**
	 * The same as somebody has seen it.
	 * @param seen the revision; {@code null} where it is not told
	 */
	public Draft seenAt(Integer seen) {
		return (seen == null) ? this
				: new Draft(this.id, this.model, this.name, this.reason, this.source, this.base, this.state, seen,
						this.createdBy, this.createdAt, this.changedBy, this.changedAt, this.askedBy, this.askedAt,
						this.decidedBy, this.decidedAt, this.deployment);
	}

	/** Whether it may still be changed. */
	public boolean isOpen() {
		return this.state == State.OPEN;
	}

}
