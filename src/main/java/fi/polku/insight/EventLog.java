package fi.polku.insight;

import java.time.Instant;
import java.util.UUID;

/**
 * An event log of others.
 *
 * @param state READING, READY or FAILED
 * @param dropped how much of the file could not be taken
 * @param fault why it failed, or {@code null}
 */
record EventLog(UUID id, String name, String state, String uploadedBy, Instant uploadedAt, long cases, long events,
		long dropped, String fault, Long faultLine) {

	boolean isReady() {
		return "READY".equals(this.state);
	}
}
