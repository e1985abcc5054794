package fi.polku.document;

import java.time.Instant;
import java.util.UUID;

/**
 * A document kept in a case, without its content.
 *
 * @param sha256 of the content, in hexadecimal
 */
public record Document(UUID id, String caseNumber, String kind, String title, String language, String mediaType,
		int bytes, String sha256, int templateVersion, Instant createdAt, String createdBy) {
}
