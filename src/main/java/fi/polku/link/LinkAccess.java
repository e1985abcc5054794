package fi.polku.link;

import fi.polku.security.AccessRules;
import fi.polku.security.Role;
import fi.polku.security.Subject;

import org.springframework.stereotype.Component;

/** Whoever guides gives links and takes them back; the policy of cases says whose. */
@Component
class LinkAccess implements AccessRules {

	@Override
	public void contribute(Access access) {
		access.to(Role.GUIDES, "/cases/*/links", "/cases/*/links/*/revoke", "/cases/*/links/organisations",
				"/cases/*/links/organisations/*/end");
		access.about(Subject.CASE_NAME, "/cases/*/links", "/cases/*/links/*/revoke", "/cases/*/links/organisations",
				"/cases/*/links/organisations/*/end");
	}

}
