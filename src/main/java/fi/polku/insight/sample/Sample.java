package fi.polku.insight.sample;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A sample as it was drawn.
 *
 * @param wanted how many were asked for
 * @param size how many there are; fewer where the population is smaller
 * @param filter of the population, as in an address
 * @param organisation whose cases it was drawn from, {@code null} for all
 * @param noted how many of its cases have a finding
 */
record Sample(UUID id, String name, String seed, int wanted, int size, Map<String, List<String>> filter,
		String organisation, @Schema(description = "how many cases the filter found when it was drawn") int population,
		@Schema(description = "SHA-256 of the sorted numbers of the population, each followed by a line feed") String populationDigest,
		String drawnBy, String drawnByName, Instant drawnAt, int noted) {
}
