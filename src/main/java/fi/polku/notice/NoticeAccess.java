package fi.polku.notice;

import fi.polku.security.AccessRules;
import fi.polku.security.Subject;

import org.springframework.stereotype.Component;

/** Everybody has notices of their own. */
@Component
class NoticeAccess implements AccessRules {

	@Override
	public void contribute(Access access) {
		access.signedIn("/notices", "/notices/choices");
		access.about(Subject.NOBODY, "/notices", "/notices/choices");
	}

}
