package fi.polku.worklist;

import java.util.EnumSet;
import java.util.Set;

import fi.polku.security.AccessRules;
import fi.polku.security.Role;

import org.springframework.stereotype.Component;

/** Who may call the addresses of the task list. */
@Component
class WorklistAccess implements AccessRules {

	@Override
	public void contribute(Access access) {
		Set<Role> readers = EnumSet.copyOf(Role.GUIDES);
		readers.addAll(Set.of(Role.AUDITOR, Role.TECHNICAL));
		access.signedIn("/");
		access.to(Set.of(Role.ADMIN, Role.TECHNICAL), "/api/work-items/check");
		access.to(Role.GUIDES, "/cases/*/records/*/correction");
		access.to(readers, "/tasks", "/tasks/**", "/cases/*/events", "/cases/*/events/**", "/cases/*/next",
				"/api/work-items", "/api/work-items/**", "/api/cases/*/events");
	}

}
