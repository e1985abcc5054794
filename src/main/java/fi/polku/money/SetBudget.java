package fi.polku.money;

import java.math.BigDecimal;
import java.util.List;

import fi.polku.security.Person;
import fi.polku.trail.Change;
import fi.polku.trail.Trail;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets a year's money of the person's organisation; the trail tells what it was. */
@Service
public class SetBudget {

	private final Budgets budgets;

	private final Trail trail;

	SetBudget(Budgets budgets, Trail trail) {
		this.budgets = budgets;
		this.trail = trail;
	}

	@Transactional
	public void set(Instrument instrument, int year, BigDecimal euros, String reason, Person by) {
		var before = this.budgets.set(by.organisation(), instrument, year, euros);
		this.trail.administered("money.budgetSet", instrument.code() + " " + year, List
			.of(Change.of(null, "euros", before.orElse(null), euros), Change.of(null, "reason", null, reason.strip())));
	}

}
