package fi.polku.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import fi.polku.process.CaseNumber;

/**
 * A case: one client in one programme.
 *
 * @param source employmentAuthority, partner, self, outreach, list or round
 * @param searchBegan the day the job search began, or {@code null} where it is not known:
 * then no statutory deadline applies
 * @param benefitDays days of benefit on the newest list, or {@code null}
 * @param exitClass employed, inEducation, outsideLabourForce, jobSeeking, unemployed, or
 * {@code null} while open
 */
public record Case(CaseNumber number, UUID clientId, String programme, String model, boolean open, String source,
		String reason, String referrer, LocalDate searchBegan, Integer benefitDays, String segment, String exitClass,
		LocalDate exitDay, String exitReason, CaseNumber previous, String owner, String team, String area,
		String organisation, boolean protectionOrder, Instant openedAt, Instant closedAt) {
}
