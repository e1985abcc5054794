package fi.polku.money;

import java.math.BigDecimal;
import java.time.LocalDate;

import fi.polku.process.CaseNumber;

/**
 * What a case is to be granted.
 *
 * @param run the run of the model that grants: it is counted once, however often told
 * @param on the day of the decision, whose year's money it is
 * @param beyond whether it was decided in full knowledge that the money is not enough
 */
public record Grant(CaseNumber caseNumber, Instrument instrument, String run, LocalDate on, BigDecimal euros,
		boolean beyond) {
}
