package fi.polku.retention;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A client's request that their data be erased.
 *
 * @param state asked, decided, done, refused, or joined to another of the same person
 * @param decision all, part or nothing; {@code null} while asked
 * @param decidedFor the organisation of who decided, as it was then
 */
record ErasureRequest(UUID id, UUID clientId, LocalDate askedOn, String state, String decision, String reason,
		String decidedBy, String decidedFor, String confirmedBy) {

	/** The last day of the answer (GDPR article 12(3)). */
	public LocalDate due() {
		return due(this.askedOn);
	}

	static LocalDate due(LocalDate askedOn) {
		return askedOn.plusMonths(1);
	}

}
