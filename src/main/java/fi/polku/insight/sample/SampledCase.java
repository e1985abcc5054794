package fi.polku.insight.sample;

import java.time.Instant;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A case of a sample with what was found of it last.
 *
 * @param digest the smallest come first
 * @param finding ok, remark or fault; {@code null} where nothing is noted yet
 */
record SampledCase(int position, String caseNumber,
		@Schema(description = "SHA-256 of the seed directly followed by the case number") String digest, int openings,
		String finding, String classification, String note, String notedBy, Instant notedAt) {
}
