package fi.polku.people;

import java.util.Set;

import fi.polku.security.AccessRules;
import fi.polku.security.Role;
import fi.polku.security.Subject;

import org.springframework.stereotype.Component;

/** Administrators care for people; leads for absences and handovers of their own. */
@Component
class PeopleAccess implements AccessRules {

	@Override
	public void contribute(Access access) {
		access.signedIn("/me", "/me/**");
		access.to(Set.of(Role.LEAD, Role.ADMIN), "/admin/handover", "/admin/handover/**", "/people/*/absence", "/team");
		access.to(Set.of(Role.ADMIN), "/admin", "/admin/people", "/admin/people/**", "/admin/places",
				"/admin/places/**", "/admin/keys", "/admin/keys/**", "/api/keys", "/api/keys/**");
		access.about(Subject.NOBODY, "/me", "/me/**", "/admin", "/admin/people", "/admin/people/**", "/admin/places",
				"/admin/places/**", "/admin/keys", "/admin/keys/**", "/api/keys", "/api/keys/**");
		access.about(Subject.ORGANISATION, "/people/*/absence", "/admin/handover", "/admin/handover/*");
		access.about(Subject.LIST, "/team");
	}

}
