package fi.polku.worklist;

import java.util.EnumSet;
import java.util.Set;

import fi.polku.security.AccessRules;
import fi.polku.security.Role;
import fi.polku.security.Subject;

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
		access.about(Subject.NOBODY, "/api/work-items/check", "/tasks/columns");
		access.about(Subject.CASE_NAME, "/cases/*/records/*/correction");
		access.about(Subject.CASE_EVENT, "/cases/*/events", "/cases/*/events/*", "/cases/*/next",
				"/api/cases/*/events");
		access.about(Subject.LIST, "/", "/tasks", "/tasks/bulk", "/tasks/colleagues", "/tasks/done", "/tasks/export",
				"/tasks/live", "/tasks/receivers", "/tasks/search", "/tasks/tabs", "/api/work-items",
				"/api/work-items/search", "/api/work-items/bulk");
		access.about(Subject.ORGANISATION, "/tasks/bulk/*", "/tasks/undo/*", "/tasks/views", "/tasks/views/**",
				"/api/work-items/bulk/*", "/api/work-items/undo/*");
		access.about(Subject.TASK, "/tasks/*", "/api/work-items/*", "/tasks/*/next", "/tasks/*/presence",
				"/tasks/*/check");
		access.about(Subject.TASK_WORK, "/tasks/*/*", "/api/work-items/*/**");
	}

}
