package fi.polku.casefile;

import java.time.Instant;
import java.util.UUID;

/**
 * A note on a case.
 *
 * @param withdrawnReason why it does not hold, or {@code null} where it does
 */
public record Note(UUID id, String text, String writtenBy, Instant writtenAt, String withdrawnReason,
		String withdrawnBy, Instant withdrawnAt) {

	public boolean isWithdrawn() {
		return this.withdrawnAt != null;
	}

}
