package fi.polku.workshop.migration;

import java.time.Instant;
import java.util.UUID;

/**
 * Open cases that go over to another version of their model.
 *
 * @param reverts the one that it takes back, or {@code null}
 * @param workedBy in whose name it goes on: who began it or has taken it over
 * @param haltedAt since when nobody may go on with it, or {@code null}
 * @param doneAt when the last case had its result; {@code null} while it runs
 */
public record Migration(UUID id, String model, UUID draft, UUID reverts, String reason, String by, String workedBy,
		Instant createdAt, Instant haltedAt, Instant doneAt) {

	public boolean isDone() {
		return this.doneAt != null;
	}

	/** Whether it stands still until another owner takes it over. */
	public boolean isHalted() {
		return this.haltedAt != null && !isDone();
	}

}
