package fi.polku.improvement;

import java.util.Set;

import fi.polku.security.AccessRules;
import fi.polku.security.Role;
import fi.polku.security.Subject;

import org.springframework.stereotype.Component;

/** Anyone who has signed in reports; the owners of the processes answer. */
@Component
class WasteAccess implements AccessRules {

	@Override
	public void contribute(Access access) {
		access.signedIn("/waste/new", "/waste/mine");
		access.to(Set.of(Role.OWNER), "/waste", "/waste/*/answer");
		access.about(Subject.NOBODY, "/waste", "/waste/**");
	}

}
