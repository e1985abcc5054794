package fi.polku.money;

import java.math.BigDecimal;

/**
 * One instrument of one organisation in a year.
 *
 * @param budget null where none is recorded
 * @param granted by decisions, less what was freed
 * @param paid of what was granted; null where others pay and nobody has noted it
 */
record MoneyLine(String organisation, String organisationName, String instrument, BigDecimal budget, BigDecimal granted,
		BigDecimal paid) {

	/** Granted and not yet paid. */
	public BigDecimal reserved() {
		return (this.paid != null) ? this.granted.subtract(this.paid) : this.granted;
	}

	/** Less than none where more was granted than there is; null without a budget. */
	public BigDecimal left() {
		return (this.budget != null) ? this.budget.subtract(this.granted) : null;
	}

	public boolean isOverspent() {
		return this.budget != null && left().signum() < 0;
	}

}
