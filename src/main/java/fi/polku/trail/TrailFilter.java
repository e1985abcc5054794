package fi.polku.trail;

import java.time.LocalDate;
import java.util.UUID;

import fi.polku.process.CaseNumber;
import fi.polku.security.Role;

/**
 * Which entries are asked for; what is {@code null} does not narrow.
 *
 * @param from the first day in Helsinki
 * @param to the last day in Helsinki
 * @param role of those who have it now
 * @param client whose data it concerns, in a case or outside
 * @param sight {@code shown} or {@code done}
 * @param secured only those that named somebody behind a protection order
 * @param before the entry before which the page begins
 */
public record TrailFilter(LocalDate from, LocalDate to, String username, Role role, String kind, String purpose,
		String step, CaseNumber caseNumber, UUID client, String sight, boolean secured, Long before) {

	/** Kinds of acts that only show something. */
	public static final String SHOWS = "([sS]hown|[oO]pened|[lL]isted|[eE]xported|printed|taken|begun|extractMade|traced|[rR]ead|asked)$";

	/** All about one case. */
	static TrailFilter of(CaseNumber caseNumber, Long before) {
		return new TrailFilter(null, null, null, null, null, null, null, caseNumber, null, null, false, before);
	}

	/** The same before that entry. */
	TrailFilter before(long id) {
		return new TrailFilter(this.from, this.to, this.username, this.role, this.kind, this.purpose, this.step,
				this.caseNumber, this.client, this.sight, this.secured, id);
	}

}
