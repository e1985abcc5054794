package fi.polku.insight;

import java.util.Set;

import fi.polku.security.AccessRules;
import fi.polku.security.Role;
import fi.polku.security.Subject;

import org.springframework.stereotype.Component;

/** Who may look at the cases together. */
@Component
class InsightAccess implements AccessRules {

	@Override
	public void contribute(Access access) {
		access.to(Set.of(Role.AUDITOR, Role.ADMIN, Role.TECHNICAL), "/api/insight/facts/check");
		access.to(Set.of(Role.ADMIN, Role.TECHNICAL), "/api/insight/facts/rebuild");
		access.to(Set.of(Role.AUDITOR), "/insight/facts");
		access.to(Set.of(Role.LEAD), "/insight/deadlines/*/reason");
		access.to(Set.of(Role.AUDITOR, Role.LEAD), "/insight/samples", "/insight/samples/**", "/api/insight/samples",
				"/api/insight/samples/**");
		access.to(Set.of(Role.AUDITOR, Role.LEAD, Role.OWNER, Role.TECHNICAL), "/api/event-log", "/api/event-logs",
				"/api/event-logs/**", "/api/insight/**");
		access.to(Set.of(Role.AUDITOR, Role.LEAD, Role.OWNER), "/insight", "/insight/**");
		access.about(Subject.LIST, "/insight/cases", "/insight/deadlines/list", "/insight/overrides/list",
				"/api/insight/deadlines/list", "/api/insight/overrides/list");
		access.about(Subject.DEADLINE, "/insight/deadlines/*", "/insight/deadlines/*/reason",
				"/api/insight/deadlines/*");
		access.about(Subject.ORGANISATION, "/insight/samples/**", "/api/insight/samples/**", "/insight/targets/**",
				"/api/insight/targets/**", "/insight/reports/**");
		access.about(Subject.NOBODY, "/insight/definitions", "/insight/facts", "/api/insight/facts/*");
		access.about(Subject.FIGURES, "/insight", "/insight/**", "/api/insight/**", "/api/event-log", "/api/event-logs",
				"/api/event-logs/**");
	}

}
