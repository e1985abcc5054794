package fi.polku.money;

import java.math.BigDecimal;

/** What came of a payment. */
public sealed interface Payment {

	record Paid() implements Payment {
	}

	/** Nothing was noted: less of the grant is unpaid. */
	record TooMuch(BigDecimal unpaid) implements Payment {
	}

}
