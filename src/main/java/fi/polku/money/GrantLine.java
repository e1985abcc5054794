package fi.polku.money;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A grant as it stands.
 *
 * @param unpaid what is still reserved
 */
record GrantLine(long id, String caseNumber, String organisation, LocalDate grantedOn, BigDecimal euros,
		BigDecimal paid, BigDecimal released, BigDecimal unpaid) {

	public boolean isOpen() {
		return this.unpaid.signum() > 0;
	}

}
