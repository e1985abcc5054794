package fi.polku.insight.onecase;

import java.util.Set;

import fi.polku.security.AccessRules;
import fi.polku.security.Role;
import fi.polku.security.Subject;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Who may trace a case; of whose cases, the policy of the cases says. Owners of processes
 * see no case.
 */
@Component
@Order(0)
class OneCaseAccess implements AccessRules {

	@Override
	public void contribute(Access access) {
		access.to(Set.of(Role.AUDITOR, Role.LEAD), "/insight/cases/*", "/insight/cases/*/steps",
				"/api/insight/cases/*");
		access.about(Subject.CASE, "/insight/cases/*", "/insight/cases/*/steps", "/api/insight/cases/*");
	}

}
