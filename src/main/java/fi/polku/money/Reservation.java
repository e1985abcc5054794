package fi.polku.money;

import java.math.BigDecimal;

/** What came of wanting money for a grant. */
public sealed interface Reservation {

	/** The money is the case's. */
	record Reserved() implements Reservation {
	}

	/** Nothing was reserved: there is less than is wanted, perhaps since a moment ago. */
	record TooLittle(BigDecimal left) implements Reservation {
	}

}
