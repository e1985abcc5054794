package fi.polku.benefitlist.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;

/** A good row. What the file does not tell is null. */
public record ReadRow(SourceRow source, Person person, String municipality, String benefitName, BenefitKind benefit,
		Period period, YearMonth invoiceMonth, Days days, Money money, RowKind kind) {

	/** Who the row is about; the code is checked. */
	public record Person(String identityCode, String lastName, String firstNames) {
	}

	/** The days the payment is for, both included. */
	public record Period(LocalDate start, LocalDate end) {
	}

	/** Days paid, and days in all so far. */
	public record Days(BigDecimal paid, BigDecimal total) {
	}

	/** Euros, and the municipality's share of them in per cent and euros. */
	public record Money(BigDecimal gross, BigDecimal sharePercent, BigDecimal shareEuros) {
	}

}
