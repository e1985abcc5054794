package fi.polku.workshop.servicemap;

import fi.polku.security.AccessRules;

import org.springframework.stereotype.Component;

/** What is published is open to everybody. */
@Component
class ServicesAccess implements AccessRules {

	@Override
	public void contribute(Access access) {
		access.open("/services", "/services/*");
	}

}
