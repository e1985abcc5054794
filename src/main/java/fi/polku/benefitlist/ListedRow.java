package fi.polku.benefitlist;

import java.math.BigDecimal;
import java.time.LocalDate;

import fi.polku.benefitlist.reading.BenefitKind;
import fi.polku.benefitlist.reading.RowKind;
import fi.polku.client.NewClient;

/**
 * A row in hand, to be taken in.
 *
 * @param month the month the row is of: its period's, or the list's
 * @param listMonth the month of the list it stands on
 */
record ListedRow(String sheet, int line, NewClient person, String municipality, LocalDate month, LocalDate listMonth,
		BenefitKind benefit, BigDecimal totalDays, RowKind kind) {

	/** Whole days so far. */
	int days() {
		return (this.totalDays != null) ? this.totalDays.intValue() : 0;
	}

	/** Whether the row tells more of where the person stands now than another does. */
	boolean isNewerThan(ListedRow other) {
		if (!this.month.equals(other.month)) {
			return this.month.isAfter(other.month);
		}
		return this.kind == RowKind.PAYMENT && other.kind != RowKind.PAYMENT;
	}

}
