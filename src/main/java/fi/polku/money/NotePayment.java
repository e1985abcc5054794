package fi.polku.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import fi.polku.process.CaseNumber;
import fi.polku.security.Person;
import fi.polku.trail.Change;
import fi.polku.trail.Trail;
import fi.polku.web.Refusal;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes by hand what the authority has paid of a pay subsidy; what the municipality
 * itself grants is paid in its own process.
 */
@Service
class NotePayment {

	private final GrantLines lines;

	private final Grants grants;

	private final Trail trail;

	NotePayment(GrantLines lines, Grants grants, Trail trail) {
		this.lines = lines;
		this.grants = grants;
		this.trail = trail;
	}

	@Transactional
	Payment note(long id, LocalDate on, BigDecimal euros, Person by) {
		var grant = this.lines.held(id, by.organisation())
			.filter((one) -> Instrument.PAY_SUBSIDY.code().equals(one.instrument()))
			.orElseThrow(() -> Refusal.notFound("money.grant.unknown"));
		if (grant.unpaid().compareTo(euros) < 0) {
			return new Payment.TooMuch(grant.unpaid());
		}
		this.grants.pay(id, on, euros);
		this.trail.did("money.paid", "administration", null, new CaseNumber(grant.caseNumber()),
				List.of(Change.of(null, "instrument", null, grant.instrument()), Change.of(null, "euros", null, euros),
						Change.of(null, "paidOn", null, on)));
		return new Payment.Paid();
	}

}
