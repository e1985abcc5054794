package fi.polku.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import fi.polku.process.CaseNumber;
import fi.polku.trail.Change;
import fi.polku.trail.Trail;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reserves money for grants, notes payments and frees what is not paid; each act is in
 * the trail. Whoever reserves holds the year's budget until the transaction ends, so that
 * two grants at once never take the same euro.
 */
@Service
@Transactional
public class Money {

	private static final String PURPOSE = "guidance";

	private final Budgets budgets;

	private final Grants grants;

	private final Trail trail;

	Money(Budgets budgets, Grants grants, Trail trail) {
		this.budgets = budgets;
		this.grants = grants;
		this.trail = trail;
	}

	/**
	 * Euros left of the instrument for the case's organisation in the year of the day;
	 * empty where no budget is recorded.
	 */
	@Transactional(readOnly = true)
	public Optional<BigDecimal> left(CaseNumber caseNumber, Instrument instrument, LocalDate on) {
		return this.budgets.left(this.budgets.organisationOf(caseNumber), instrument, on.getYear());
	}

	/** Reserves the grant, if there is money for it or it is meant to go beyond. */
	public Reservation reserve(Grant grant) {
		var organisation = this.budgets.organisationOf(grant.caseNumber());
		this.budgets.hold(organisation, grant.instrument(), grant.on().getYear());
		var left = this.budgets.left(organisation, grant.instrument(), grant.on().getYear());
		boolean isEnough = left.isEmpty() || left.get().compareTo(grant.euros()) >= 0;
		if (!isEnough && !grant.beyond()) {
			return new Reservation.TooLittle(left.get());
		}
		if (this.grants.add(organisation, grant)) {
			happened(isEnough ? "money.reserved" : "money.reservedBeyond", grant.caseNumber(), grant.instrument(),
					grant.euros());
		}
		return new Reservation.Reserved();
	}

	/** What the case was granted by the instrument and has not been paid. */
	@Transactional(readOnly = true)
	public BigDecimal unpaid(CaseNumber caseNumber, Instrument instrument) {
		return this.grants.unpaid(caseNumber, instrument);
	}

	/** Notes a payment of the run's grant. */
	public Payment pay(CaseNumber caseNumber, Instrument instrument, String run, LocalDate on, BigDecimal euros) {
		var grant = this.grants.held(caseNumber, instrument, run).orElseThrow();
		if (grant.unpaid().compareTo(euros) < 0) {
			return new Payment.TooMuch(grant.unpaid());
		}
		this.grants.pay(grant.id(), on, euros);
		happened("money.paid", caseNumber, instrument, euros);
		return new Payment.Paid();
	}

	/** Frees what is unpaid of the run's grant, if it was ever granted. */
	public void release(CaseNumber caseNumber, Instrument instrument, String run) {
		this.grants.held(caseNumber, instrument, run).filter((it) -> it.unpaid().signum() > 0).ifPresent((grant) -> {
			this.grants.release(grant.id(), grant.unpaid());
			happened("money.released", caseNumber, instrument, grant.unpaid());
		});
	}

	private void happened(String kind, CaseNumber caseNumber, Instrument instrument, BigDecimal euros) {
		var client = this.budgets.clientOf(caseNumber);
		this.trail.did(kind, PURPOSE, null, caseNumber, List
			.of(Change.of(client, "instrument", null, instrument.code()), Change.of(client, "euros", null, euros)));
	}

}
