package fi.polku.retention;

import java.util.Set;

import fi.polku.security.AccessRules;
import fi.polku.security.Role;
import fi.polku.security.Subject;

import org.springframework.stereotype.Component;

/**
 * Leads and administrators see what will be erased; leads hold it, decide requests and
 * confirm those of others. Whoever guides may take a request. How people's data are
 * handled everybody may read.
 */
@Component
class RetentionAccess implements AccessRules {

	@Override
	public void contribute(Access access) {
		access.open("/privacy");
		access.to(Set.of(Role.LEAD, Role.ADMIN), "/retention", "/retention/try");
		access.to(Set.of(Role.LEAD), "/retention/holds", "/retention/holds/*", "/erasure/*/decision",
				"/erasure/*/confirmation");
		access.to(Role.GUIDES, "/erasure/*");
		access.about(Subject.NOBODY, "/privacy");
		access.about(Subject.LIST, "/retention", "/retention/try");
		access.about(Subject.ORGANISATION, "/retention/holds", "/retention/holds/*");
		access.about(Subject.CLIENT_NAME, "/erasure/*", "/erasure/*/*");
	}

}
