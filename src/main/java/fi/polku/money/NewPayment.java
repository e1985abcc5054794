package fi.polku.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** A payment as it is sent. */
record NewPayment(String paidOn, String paidEuros) {

	/** The day; empty where there is none, or one to come. */
	Optional<LocalDate> on(LocalDate today) {
		try {
			return Optional.ofNullable(this.paidOn).map(LocalDate::parse).filter((day) -> !day.isAfter(today));
		}
		catch (DateTimeParseException ex) {
			return Optional.empty();
		}
	}

	/** More than nothing, to the cent; empty where it is not. */
	Optional<BigDecimal> euros() {
		return Optional.of(Euros.plain(this.paidEuros))
			.filter((plain) -> plain.matches(Euros.PATTERN))
			.map(BigDecimal::new)
			.filter((euros) -> euros.signum() > 0)
			.map((euros) -> euros.setScale(2));
	}

}
