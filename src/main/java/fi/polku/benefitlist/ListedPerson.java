package fi.polku.benefitlist;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Where a person stands in one series of lists.
 *
 * @param shareStep step of the municipal share the days have come to
 * @param screenedStep the step at the last screening
 * @param caseNumber the last screening, or null
 */
record ListedPerson(UUID clientId, int totalDays, int shareStep, int screenedStep, LocalDate lastMonth,
		String caseNumber) {
}
