package fi.polku.benefitlist;

import java.time.Instant;
import java.util.UUID;

import fi.polku.benefitlist.reading.FaultCode;
import fi.polku.benefitlist.reading.Format;
import fi.polku.benefitlist.reading.Mapping;

/**
 * A list that came in.
 *
 * @param fault why it failed as a whole, or null
 */
record BenefitList(UUID id, ListOptions options, String fileName, Format format, Mapping mapping, ListState state,
		FaultCode fault, String uploadedBy, Instant uploadedAt) {
}
