package fi.polku.paysubsidy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import fi.polku.calendar.Helsinki;
import fi.polku.casefile.CaseRecord;
import fi.polku.casefile.Records;
import fi.polku.money.Grant;
import fi.polku.money.Instrument;
import fi.polku.money.Money;
import fi.polku.money.Payment;
import fi.polku.money.Reservation;
import fi.polku.process.CaseNumber;

import org.springframework.stereotype.Component;

/**
 * The money of a municipality's support for an employer: looked at, reserved, paid and
 * freed in the name of the run that stands for it.
 */
@Component
class EmployerSupport {

	private final Money money;

	private final Records records;

	private final Clock clock;

	EmployerSupport(Money money, Records records, Clock clock) {
		this.money = money;
		this.records = records;
		this.clock = clock;
	}

	/** Euros left this year; empty where no budget is recorded. */
	Optional<BigDecimal> left(CaseNumber caseNumber, Instrument instrument) {
		return this.money.left(caseNumber, instrument, Helsinki.today(this.clock));
	}

	CaseRecord record(CaseNumber caseNumber, String element) {
		return this.records.latest(caseNumber, element).orElseThrow();
	}

	/** False where there is too little money and no reason to grant all the same. */
	boolean reserve(CaseRecord decision, Instrument instrument, String run, BigDecimal euros) {
		var reason = decision.text("overspendReason");
		var on = LocalDate.parse(decision.text("supportDecidedOn"));
		var grant = new Grant(decision.caseNumber(), instrument, run, on, euros, reason != null && !reason.isBlank());
		return this.money.reserve(grant) instanceof Reservation.Reserved;
	}

	/** Pays what the record says; its form has been checked against what is unpaid. */
	void pay(CaseRecord record, Instrument instrument, String run) {
		var paid = this.money.pay(record.caseNumber(), instrument, run, LocalDate.parse(record.text("paidOn")),
				new BigDecimal(record.text("paidEuros")));
		if (paid instanceof Payment.TooMuch much) {
			throw new IllegalStateException("only " + much.unpaid() + " is unpaid in " + record.caseNumber());
		}
	}

	/** What is not paid may be granted to others. */
	void release(CaseNumber caseNumber, Instrument instrument, String run) {
		this.money.release(caseNumber, instrument, run);
	}

}
