package fi.polku.insight;

import java.time.Instant;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * An event log of others.
 *
 * @param state READING, READY or FAILED
 * @param dropped how much of the file could not be taken
 * @param fault why it failed, or {@code null}
 * @param size of the file in bytes, {@code null} where it came as a stream
 * @param read how many bytes of it have been read
 */
public record EventLog(UUID id, String name, String state, String uploadedBy, Instant uploadedAt, long cases,
		long events, long dropped, String fault, Long faultLine, @JsonIgnore Long size, @JsonIgnore long read) {

	@JsonIgnore
	public boolean isReady() {
		return "READY".equals(this.state);
	}
}
