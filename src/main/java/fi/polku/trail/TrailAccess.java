package fi.polku.trail;

import java.util.Set;

import fi.polku.security.AccessRules;
import fi.polku.security.Person;
import fi.polku.security.Role;
import fi.polku.security.Subject;

import org.springframework.stereotype.Component;

/** Auditors and administrators read the trail. */
@Component
class TrailAccess implements AccessRules {

	/** Whether the cases the trail names are the reader's to open. */
	static boolean opensCases(Person reader) {
		return reader.has(Role.AUDITOR);
	}

	@Override
	public void contribute(Access access) {
		access.to(Set.of(Role.AUDITOR, Role.ADMIN), "/trail", "/trail/**", "/api/trail/**");
		access.about(Subject.LIST, "/trail");
		access.about(Subject.NOBODY, "/trail/*", "/api/trail/*");
	}

}
