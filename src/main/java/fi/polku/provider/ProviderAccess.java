package fi.polku.provider;

import fi.polku.security.AccessRules;
import fi.polku.security.Subject;

import org.springframework.stereotype.Component;

/** On the way out one is nobody. */
@Component
class ProviderAccess implements AccessRules {

	@Override
	public void contribute(Access access) {
		access.open("/signed-out");
		access.about(Subject.NOBODY, "/signed-out");
	}

}
