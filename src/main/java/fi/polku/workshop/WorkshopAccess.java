package fi.polku.workshop;

import java.util.Set;

import fi.polku.security.AccessRules;
import fi.polku.security.Role;
import fi.polku.security.Subject;

import org.springframework.stereotype.Component;

/** The models are the owners'. */
@Component
class WorkshopAccess implements AccessRules {

	@Override
	public void contribute(Access access) {
		access.to(Set.of(Role.OWNER), "/workshop/**", "/api/models/**", "/api/drafts/**", "/api/migrations/**",
				"/api/operation/**");
		access.about(Subject.OPERATION, "/workshop/cases", "/workshop/cases/**", "/api/operation/**", "/workshop/jobs",
				"/workshop/incidents", "/workshop/incidents/*", "/workshop/migrations/**", "/api/migrations/**");
		access.about(Subject.NOBODY, "/workshop/**", "/api/models/**", "/api/drafts/**");
	}

}
