package fi.polku.money;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A grant as it stands.
 *
 * @param unpaid what is still reserved
 */
record GrantLine(long id, String caseNumber, String organisation, String instrument, LocalDate grantedOn,
		BigDecimal euros, BigDecimal paid, BigDecimal released, BigDecimal unpaid) {

	/** Whether what is paid is known: others pay a pay subsidy, and somebody notes it. */
	public boolean isFollowed() {
		return !Instrument.PAY_SUBSIDY.code().equals(this.instrument) || this.paid.signum() > 0;
	}

	public boolean isOpen() {
		return this.unpaid.signum() > 0;
	}

}
