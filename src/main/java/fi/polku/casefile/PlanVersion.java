package fi.polku.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One version of the guidance plan.
 *
 * @param recordId the record that holds goals, actions and the way of follow-up
 * @param services workTrial, paySubsidy, training, multiServiceCentre, jobSearch,
 * guidedService
 * @param acceptedHow link, signature or otherwise
 */
public record PlanVersion(int version, UUID recordId, List<String> services, String acceptedHow, LocalDate acceptedOn,
		String recordedBy, Instant recordedAt) {
}
