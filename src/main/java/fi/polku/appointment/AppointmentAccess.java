package fi.polku.appointment;

import fi.polku.security.AccessRules;
import fi.polku.security.Role;
import fi.polku.security.Subject;

import org.springframework.stereotype.Component;

/** Whoever guides books meetings; the policy of cases says with whom. */
@Component
class AppointmentAccess implements AccessRules {

	@Override
	public void contribute(Access access) {
		access.to(Role.GUIDES, "/cases/*/appointments/*", "/cases/*/appointments/*/*", "/calendar/mine");
		access.about(Subject.CASE_NAME, "/cases/*/appointments/**");
		access.about(Subject.LIST, "/calendar/mine");
	}

}
