package fi.polku.retention;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A client's request that their data be erased.
 *
 * @param state asked, decided, done or refused
 * @param decision all, part or nothing; {@code null} while asked
 */
record ErasureRequest(UUID id, UUID clientId, LocalDate askedOn, String state, String decision, String reason,
		String decidedBy, String confirmedBy) {
}
