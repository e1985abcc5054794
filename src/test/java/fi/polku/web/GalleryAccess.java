package fi.polku.web;

import fi.polku.security.AccessRules;

import org.springframework.stereotype.Component;

/** The gallery and the faults of the tests. */
@Component
class GalleryAccess implements AccessRules {

	@Override
	public void contribute(Access access) {
		access.signedIn("/gallery/**", "/gallery.bpmn");
		access.open("/api/gallery/**");
	}

}
