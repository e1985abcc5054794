package fi.polku.retention;

import fi.polku.security.Person;
import fi.polku.security.Role;

/**
 * Who sees what of erasures behind their addresses; of which cases, the policy of cases
 * says.
 */
final class RetentionPolicy {

	private RetentionPolicy() {
	}

	/** Whether the person sees single cases, holds them, and decides requests. */
	static boolean decides(Person person) {
		return person.has(Role.LEAD);
	}

	/** Whether the person sees numbers of all organisations, not of their own alone. */
	static boolean counts(Person person) {
		return person.has(Role.ADMIN);
	}

}
