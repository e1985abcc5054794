package fi.polku.casefile;

import java.time.LocalDate;
import java.util.UUID;

import fi.polku.process.CaseNumber;

/**
 * What a case begins with.
 *
 * @param model the process it follows: clientJourney or listScreening
 * @param previous the case whose relapse this one continues, or {@code null}
 */
public record NewCase(UUID clientId, String programme, String model, String source, String reason, String referrer,
		LocalDate searchBegan, Integer benefitDays, String organisation, CaseNumber previous) {
}
