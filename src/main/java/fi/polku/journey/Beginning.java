package fi.polku.journey;

import java.time.LocalDate;
import java.util.UUID;

import fi.polku.process.CaseNumber;

/**
 * What guidance begins with.
 *
 * @param source employmentAuthority, partner, self, outreach, list or round
 * @param searchBegan the day the job search began, or {@code null} where it is not known
 * @param benefitDays days of benefit, or {@code null}
 * @param previous the case that a new round continues, or {@code null}
 */
public record Beginning(UUID clientId, String programme, String source, String reason, String referrer,
		LocalDate searchBegan, Integer benefitDays, CaseNumber previous) {
}
