package fi.polku.trail.anomaly;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What stood out in somebody's day.
 *
 * @param usual the person's own usual day, where the kind compares with it
 * @param threshold from where on it stands out
 * @param verdict {@code explained} or {@code followUp}, or {@code null} while nobody has
 * looked
 * @param judged how many there were when somebody looked
 */
record Anomaly(long id, LocalDate day, String kind, String username, String who, String organisation, int amount,
		BigDecimal usual, BigDecimal threshold, String source, List<String> cases, Instant foundAt, String reviewedBy,
		Instant reviewedAt, String verdict, String note, Integer judged) {

	/** Whether somebody is to look, or to look again as more has been seen since. */
	public boolean isOpen() {
		return this.judged == null || this.judged < this.amount;
	}

}
