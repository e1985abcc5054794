package fi.polku.activity;

import fi.polku.security.AccessRules;
import fi.polku.security.Role;
import fi.polku.security.Subject;

import org.springframework.stereotype.Component;

/** Whoever guides may meet people at the service point. */
@Component
class VisitAccess implements AccessRules {

	@Override
	public void contribute(Access access) {
		access.to(Role.GUIDES, "/visits");
		access.about(Subject.ORGANISATION, "/visits");
	}

}
