package fi.polku.trail;

import java.util.Set;

import fi.polku.security.AccessRules;
import fi.polku.security.Person;
import fi.polku.security.Role;
import fi.polku.security.Subject;

import org.springframework.stereotype.Component;

/** Auditors and administrators read the trail; leads see what stands out. */
@Component
class TrailAccess implements AccessRules {

	/** Whether the cases the trail names are the reader's to open. */
	static boolean opensCases(Person reader) {
		return reader.has(Role.AUDITOR);
	}

	/**
	 * Whether old and new values are the reader's to see; never those of the protected.
	 */
	static boolean readsValues(Person reader, TrailRow row) {
		return reader.has(Role.AUDITOR) && !row.secured();
	}

	@Override
	public void contribute(Access access) {
		access.to(Set.of(Role.LEAD, Role.AUDITOR), "/trail/anomalies", "/trail/anomalies/**");
		access.to(Set.of(Role.AUDITOR, Role.ADMIN), "/trail", "/trail.csv", "/trail/**", "/api/trail/**");
		access.about(Subject.LIST, "/trail", "/trail.csv", "/trail/anomalies");
		access.about(Subject.NOBODY, "/trail/verify", "/trail/entries/*", "/trail/anomalies/*", "/api/trail/*");
	}

}
