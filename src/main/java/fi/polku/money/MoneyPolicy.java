package fi.polku.money;

import fi.polku.security.Person;
import fi.polku.security.Role;

/**
 * Whose money somebody reads and who sets it: auditors read all organisations', leads set
 * their own's and know its cases; owners of processes see sums alone.
 */
final class MoneyPolicy {

	private MoneyPolicy() {
	}

	/** The organisation whose money it is, or {@code null} for all. */
	static String organisationOf(Person reader) {
		return reader.has(Role.AUDITOR) ? null : reader.organisation();
	}

	static boolean sets(Person person) {
		return person.has(Role.LEAD);
	}

	/** Whether single grants, by their case numbers, are the reader's to see. */
	static boolean seesCases(Person reader) {
		return reader.has(Role.LEAD, Role.AUDITOR);
	}

}
