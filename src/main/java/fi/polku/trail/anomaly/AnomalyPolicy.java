package fi.polku.trail.anomaly;

import fi.polku.security.Person;
import fi.polku.security.Role;

/** Auditors see what stands out in all organisations, leads that of their own. */
final class AnomalyPolicy {

	private AnomalyPolicy() {
	}

	static boolean seesAll(Person reader) {
		return reader.has(Role.AUDITOR);
	}

}
