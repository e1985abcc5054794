package fi.polku.ownpath;

import fi.polku.security.AccessRules;
import fi.polku.security.Subject;

import org.springframework.stereotype.Component;

/** Open addresses; the link and its code are the right. */
@Component
class OwnPathAccess implements AccessRules {

	@Override
	public void contribute(Access access) {
		access.open("/my-path/{token}", "/my-path/{token}/meetings/{id}");
		access.openForms("/my-path/{token}/{act}", "/my-path/{token}/consents/{kind}/withdraw");
		access.about(Subject.HOLDER, "/my-path/**");
	}

}
