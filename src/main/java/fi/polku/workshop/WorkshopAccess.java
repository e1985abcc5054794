package fi.polku.workshop;

import java.util.Set;

import fi.polku.security.AccessRules;
import fi.polku.security.Role;

import org.springframework.stereotype.Component;

/** The models are the owners'. */
@Component
class WorkshopAccess implements AccessRules {

	@Override
	public void contribute(Access access) {
		access.to(Set.of(Role.OWNER), "/workshop/**", "/api/models/**", "/api/drafts/**", "/api/migrations/**",
				"/api/operation/**");
	}

}
