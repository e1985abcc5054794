package fi.polku.partner;

import fi.polku.security.AccessRules;
import fi.polku.security.Subject;

import org.springframework.stereotype.Component;

/** Open addresses; the link and its code are the right. */
@Component
class PartnerAccess implements AccessRules {

	@Override
	public void contribute(Access access) {
		access.open("/answer/{token}");
		access.openForms("/answer/{token}/{event}");
		access.about(Subject.HOLDER, "/answer/**");
	}

}
