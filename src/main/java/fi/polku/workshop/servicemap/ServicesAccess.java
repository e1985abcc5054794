package fi.polku.workshop.servicemap;

import fi.polku.security.AccessRules;
import fi.polku.security.Subject;

import org.springframework.stereotype.Component;

/** What is published is open to everybody. */
@Component
class ServicesAccess implements AccessRules {

	@Override
	public void contribute(Access access) {
		access.open("/services", "/services/*");
		access.about(Subject.NOBODY, "/services", "/services/*");
	}

}
