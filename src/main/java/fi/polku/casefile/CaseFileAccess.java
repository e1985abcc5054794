package fi.polku.casefile;

import java.util.EnumSet;

import fi.polku.security.AccessRules;
import fi.polku.security.Role;
import fi.polku.security.Subject;

import org.springframework.stereotype.Component;

/** Guides use the register and the files; auditors read cases. */
@Component
class CaseFileAccess implements AccessRules {

	@Override
	public void contribute(Access access) {
		var readers = EnumSet.copyOf(Role.GUIDES);
		readers.add(Role.AUDITOR);
		access.to(readers, "/clients/search", "/cases/*", "/cases/*/diagram", "/cases/*/diagram/*",
				"/cases/*/documents/*", "/cases/*/documents/*/*", "/api/cases/*/journey");
		access.to(Role.GUIDES, "/clients", "/clients/**", "/cases/*/notes", "/cases/*/notes/**", "/cases/*/records/*",
				"/api/clients/**");
		access.about(Subject.LIST, "/clients/protection", "/clients", "/clients/search", "/api/clients/search");
		access.about(Subject.CASE, "/cases/*", "/cases/*/diagram", "/cases/*/diagram/*", "/api/cases/*/journey");
		access.about(Subject.CASE_NAME, "/cases/*/documents/*", "/cases/*/documents/*/*");
		access.about(Subject.CASE_WORK, "/cases/*/notes");
		access.about(Subject.CASE_NAME, "/cases/*/notes/*");
		access.about(Subject.CASE_NOTE, "/cases/*/notes/*/withdrawal");
		access.about(Subject.CASE_HEALTH, "/cases/*/records/*");
		access.about(Subject.CLIENT, "/clients/*", "/api/clients/*");
		access.about(Subject.CLIENT_NAME, "/clients/*/*", "/clients/*/consents/*");
		access.about(Subject.PROTECTION_END, "/clients/*/protection/end");
	}

}
