package fi.polku.improvement.card;

import java.util.Set;

import fi.polku.security.AccessRules;
import fi.polku.security.Role;
import fi.polku.security.Subject;

import org.springframework.stereotype.Component;

/** Cards are the owners' work. */
@Component
class CardAccess implements AccessRules {

	@Override
	public void contribute(Access access) {
		access.to(Set.of(Role.OWNER), "/improvements/**");
		access.about(Subject.NOBODY, "/improvements/**");
	}

}
