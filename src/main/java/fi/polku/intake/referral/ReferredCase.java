package fi.polku.intake.referral;

import java.time.Instant;
import java.util.UUID;

/**
 * A referral in the list of the newest.
 *
 * @param clientName {@code null} where the reader may not see it
 * @param owner the coordinator's name, or {@code null} where there is none yet
 */
record ReferredCase(String number, UUID clientId, String clientName, String source, String referrer, String programme,
		boolean open, String owner, Instant openedAt) {
}
