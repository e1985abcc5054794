package fi.polku.money;

import java.util.Set;

import fi.polku.security.AccessRules;
import fi.polku.security.Role;
import fi.polku.security.Subject;

import org.springframework.stereotype.Component;

/** Leads set the money of their organisation; owners and auditors look at it. */
@Component
class MoneyAccess implements AccessRules {

	@Override
	public void contribute(Access access) {
		access.to(Set.of(Role.LEAD), "/money/budgets", "/money/grants/*/free", "/money/grants/*/paid",
				"/api/money/*/*");
		access.to(Set.of(Role.LEAD, Role.AUDITOR), "/money/*");
		access.to(Set.of(Role.LEAD, Role.OWNER, Role.AUDITOR), "/money", "/money.csv");
		access.to(Set.of(Role.LEAD, Role.OWNER, Role.AUDITOR, Role.TECHNICAL), "/api/money");
		access.about(Subject.FIGURES, "/money", "/money.csv", "/money/budgets", "/api/money", "/api/money/*/*");
		access.about(Subject.ORGANISATION, "/money/grants/*/*", "/money/*");
	}

}
