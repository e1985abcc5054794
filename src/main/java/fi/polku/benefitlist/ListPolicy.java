package fi.polku.benefitlist;

import java.util.Set;

import fi.polku.security.AccessRules;
import fi.polku.security.Person;
import fi.polku.security.Role;
import fi.polku.security.Subject;

import org.springframework.stereotype.Component;

/**
 * Who may do what with benefit lists and the invitation queue. Whoever is not named is
 * denied.
 */
@Component
class ListPolicy implements AccessRules {

	/** Those who bring lists in and, programs apart, mend their rows. */
	private static final Set<Role> WORKING = Set.of(Role.COORDINATOR, Role.LEAD);

	private static final Set<Role> READING = Set.of(Role.COORDINATOR, Role.LEAD, Role.TECHNICAL, Role.AUDITOR);

	/** Programs bring lists in; they do not go through people. */
	private static final Set<Role> SEEING = Set.of(Role.COORDINATOR, Role.LEAD, Role.AUDITOR);

	/** The lists of the person's own organisation; auditors see all. */
	static final String SEEN = "(organisation is not distinct from :organisation or :audits)";

	@Override
	public void contribute(Access access) {
		access.to(WORKING, "/benefit-lists/*/preview", "/benefit-lists/*/faulty-rows", "/benefit-lists/*/benefit-names",
				"/benefit-lists/*/left");
		access.to(WORKING, "/queue/draw");
		access.to(SEEING, "/benefit-lists/*/people", "/queue");
		access.to(READING, "/benefit-lists", "/benefit-lists/**", "/api/benefit-lists", "/api/benefit-lists/**");
		access.about(Subject.LIST, "/benefit-lists", "/queue", "/queue/draw", "/api/benefit-lists");
		access.about(Subject.ORGANISATION, "/benefit-lists/**", "/api/benefit-lists/*");
	}

	/** Whether the person or the program may bring lists in. */
	boolean maySend(Person person) {
		return mayTakeIn(person) || person.has(Role.TECHNICAL);
	}

	/**
	 * Whether the person may bring lists in by hand, read the rows that were refused, and
	 * answer what a list asks.
	 */
	boolean mayTakeIn(Person person) {
		return WORKING.stream().anyMatch(person::has);
	}

	/** Whether the person may draw from the queue within the programme's pace. */
	boolean mayDraw(Person person) {
		return WORKING.stream().anyMatch(person::has);
	}

	/** Whether the person may draw over the pace. */
	boolean mayDrawOverPace(Person person) {
		return person.has(Role.LEAD);
	}

	boolean audits(Person person) {
		return person.has(Role.AUDITOR);
	}

}
