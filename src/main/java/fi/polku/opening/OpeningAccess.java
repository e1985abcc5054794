package fi.polku.opening;

import java.util.Set;

import fi.polku.security.AccessRules;
import fi.polku.security.Role;
import fi.polku.security.Subject;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Guides open; leads, administrators and auditors read what was opened; leads review. */
@Component
@Order(0)
class OpeningAccess implements AccessRules {

	@Override
	public void contribute(Access access) {
		access.to(Role.GUIDES, "/cases/*/opening", "/cases/*/opening/end");
		access.to(Set.of(Role.LEAD), "/openings/*/review");
		access.to(Set.of(Role.LEAD, Role.ADMIN, Role.AUDITOR), "/openings", "/openings/*");
		access.about(Subject.CASE_OPENING, "/cases/*/opening", "/cases/*/opening/end");
		access.about(Subject.LIST, "/openings");
		access.about(Subject.OPENING, "/openings/*");
		access.about(Subject.OPENING_REVIEW, "/openings/*/review");
	}

}
