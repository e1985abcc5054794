package fi.polku.notification;

import java.util.EnumSet;
import java.util.Set;

import fi.polku.security.AccessRules;
import fi.polku.security.Role;
import fi.polku.security.Subject;

import org.springframework.stereotype.Component;

/** Guides print letters; leads and technical support see to messages that did not go. */
@Component
class NotificationAccess implements AccessRules {

	@Override
	public void contribute(Access access) {
		access.to(EnumSet.copyOf(Role.GUIDES), "/letters", "/letters/**", "/cases/*/tell", "/cases/*/tell/letter");
		access.to(Set.of(Role.LEAD, Role.TECHNICAL), "/messages", "/messages/**");
		access.about(Subject.LIST, "/letters", "/letters/*", "/messages");
		access.about(Subject.MESSAGE, "/messages/*/*");
		access.about(Subject.CASE_NAME, "/cases/*/tell", "/cases/*/tell/letter");
	}

}
