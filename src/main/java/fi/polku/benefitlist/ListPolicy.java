package fi.polku.benefitlist;

import java.util.Set;

import fi.polku.security.AccessRules;
import fi.polku.security.Person;
import fi.polku.security.Role;

import org.springframework.stereotype.Component;

/**
 * Who may do what with benefit lists and the invitation queue. Whoever is not named is
 * denied.
 */
@Component
class ListPolicy implements AccessRules {

	private static final Set<Role> WORKING = Set.of(Role.COORDINATOR, Role.LEAD, Role.TECHNICAL);

	private static final Set<Role> READING = Set.of(Role.COORDINATOR, Role.LEAD, Role.TECHNICAL, Role.AUDITOR);

	/** Programs bring lists in; they do not go through people. */
	private static final Set<Role> SEEING = Set.of(Role.COORDINATOR, Role.LEAD, Role.AUDITOR);

	private static final Set<Role> DRAWING = Set.of(Role.COORDINATOR, Role.LEAD);

	/** The lists of the person's own organisation; auditors see all. */
	static final String SEEN = "(organisation is not distinct from :organisation or :audits)";

	@Override
	public void contribute(Access access) {
		access.to(WORKING, "/benefit-lists/*/preview", "/benefit-lists/*/faulty-rows", "/benefit-lists/*/benefit-names",
				"/benefit-lists/*/left");
		access.to(DRAWING, "/queue/draw");
		access.to(SEEING, "/benefit-lists/*/people", "/queue");
		access.to(READING, "/benefit-lists", "/benefit-lists/**", "/api/benefit-lists", "/api/benefit-lists/**");
	}

	/** Whether the person may bring lists in and answer what they ask. */
	boolean mayTakeIn(Person person) {
		return WORKING.stream().anyMatch(person::has);
	}

	/** Whether the person may draw from the queue within the programme's pace. */
	boolean mayDraw(Person person) {
		return DRAWING.stream().anyMatch(person::has);
	}

	/** Whether the person may draw over the pace. */
	boolean mayDrawOverPace(Person person) {
		return person.has(Role.LEAD);
	}

	boolean audits(Person person) {
		return person.has(Role.AUDITOR);
	}

	/** Whether names behind a protection order are shown. */
	boolean seesProtected(Person person) {
		return person.has(Role.LEAD, Role.AUDITOR);
	}

}
